package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.config.CommandTools;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.RandomDataset;
import dev.baton.support.GraphDatabase;
import dev.baton.support.Sdl;
import dev.baton.support.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;

/** A graph that was exported and loaded into an empty database is the identical graph. */
@GraphDatabase
class ExportIT {

    private static OpenGraph graph;

    private final Terminal terminal = new Terminal((settings, given) -> new Shared(graph));

    @TempDir
    private Path directory;

    @BeforeAll
    static void open(TestServer server) {
        graph = new CommandTools().open(Shared.settings(server), List.of());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    private void assertComesBack(String folder, Driver driver) {
        assertThat(this.terminal.run("load", folder)).as(this.terminal::err).isZero();
        String checksum = graph.loader().state().checksum();
        Path exported = this.directory.resolve("exported");
        assertThat(this.terminal.run("export", exported.toString())).as(this.terminal::err).isZero();
        assertThat(this.terminal.out()).contains("checksum " + checksum);
        assertThat(this.terminal.run("diff", exported.toString())).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");
        driver.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock DETACH DELETE n").execute();
        assertThat(this.terminal.run("load", exported.toString())).isZero();
        assertThat(graph.loader().state().checksum()).isEqualTo(checksum);
    }

    @ParameterizedTest
    @ValueSource(strings = { "src/main/resources/history", "src/test/resources/dataset/small" })
    void aKnownDatasetComesBack(String folder, Driver driver) {
        assertComesBack(folder, driver);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void aRandomDatasetComesBack(long seed, Driver driver) throws IOException {
        Path folder = this.directory.resolve("random");
        for (DatasetFile file : RandomDataset.files(Sdl.vocabulary(), seed)) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
        assertComesBack(folder.toString(), driver);
    }

    /**
     * A city under two names that its dataset makes one, and one of two values that it
     * prefers.
     */
    private Path deciding(String word) throws IOException {
        Path folder = Files.createDirectories(this.directory.resolve("from/" + word));
        Files.createDirectories(folder.resolve("entities"));
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("dataset.json"), """
                {"name": "%s network", "licence": "CC0-1.0"}
                """.formatted(word));
        Files.writeString(folder.resolve("entities/all.json"), """
                {"entities": [{"id": "city/%1$s", "name": "%1$s"}, {"id": "city/old-%1$s", "name": "Old %1$s"},
                  {"id": "city/shared", "name": "%1$s has it"}]}
                """.formatted(word));
        Files.writeString(folder.resolve("sources/report.json"),
                """
                        {"source": {"id": "source/%1$s", "title": "On %1$s", "date": "2020"}, "facts": [{"locator": "page 1",
                          "nodes": [{"id": "city/%1$s", "name": "%1$s", "kind": "port"}, {"id": "city/old-%1$s", "name": "Old %1$s"},
                            {"id": "city/shared", "name": "%1$s has it", "kind": "as %1$s sees it"}]}]}
                        """
                    .formatted(word));
        Files.writeString(folder.resolve("decisions.json"), """
                {"source": {"id": "source/decided-on-%1$s", "title": "Decisions on %1$s", "date": "2021"},
                  "accept": [{"node": "city/%1$s", "property": "kind", "value": "harbour", "reason": "so they say"}],
                  "same": [{"keep": "city/%1$s", "merge": ["city/old-%1$s"], "reason": "renamed"}]}
                """.formatted(word));
        return folder;
    }

    @Test
    void severalDatasetsThatDecideAreWrittenApartAndComeBackTogether(Driver driver) throws IOException {
        assertThat(this.terminal.run("load", deciding("b-town").toString())).as(this.terminal::err).isZero();
        assertThat(this.terminal.run("load", deciding("a-town").toString())).as(this.terminal::err).isZero();
        String checksum = graph.loader().state().checksum();
        Path exported = this.directory.resolve("exported");
        assertThat(this.terminal.run("export", exported.toString())).as(this.terminal::err).isZero();
        assertThat(this.terminal.out()).contains("each of the 2 datasets in a folder of its own",
                "checksum " + checksum);
        assertThat(exported.resolve("1-b-town-network/decisions.json")).exists();
        assertThat(exported.resolve("2-a-town-network/dataset.json")).exists();
        assertThat(this.terminal.run("check", exported.toString())).isZero();
        assertThat(this.terminal.out()).contains("in 8 files of");
        driver.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock DETACH DELETE n").execute();
        assertThat(this.terminal.run("load", exported.toString())).as(this.terminal::err).isZero();
        assertThat(graph.loader().state().checksum()).isEqualTo(checksum);
        assertThat(this.terminal.run("datasets")).isZero();
        assertThat(this.terminal.out()).contains("a-town network", "b-town network");
        assertThat(this.terminal.run("diff", exported.toString())).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");
    }

    @Test
    void whatIsWrongInAFolderOfDatasetsIsFoundInItsFolder() throws IOException {
        Path first = deciding("a-town");
        Path second = deciding("b-town");
        Files.copy(first.resolve("dataset.json"), second.resolve("dataset.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(this.terminal.run("check", first.getParent().toString())).isEqualTo(1);
        assertThat(this.terminal.out())
            .startsWith("b-town/dataset.json:1: another dataset of the folder is called 'a-town network' too");
        assertThat(this.terminal.run("load", first.getParent().toString())).isEqualTo(1);
        assertThat(this.terminal.err()).endsWith("Nothing was changed\n");
    }

    /** Each fault that the check knows, over the small dataset. */
    @Test
    void whatIsRefusedLeavesTheGraphAsItWas() throws IOException {
        Path faults = Path.of("src/test/resources/dataset");
        assertThat(this.terminal.run("load", faults.resolve("small").toString())).isZero();
        List<String> before = graph.stored().lines().toList();
        int refused = 0;
        for (File fault : Objects.requireNonNull(faults.toFile().listFiles())) {
            Path findings = fault.toPath().resolve("findings.txt");
            if (Files.exists(findings) && !Files.readString(findings).contains("(warning)")) {
                Path folder = this.directory.resolve(fault.getName());
                FileSystemUtils.copyRecursively(faults.resolve("small"), folder);
                FileSystemUtils.copyRecursively(fault.toPath(), folder);
                assertThat(this.terminal.run("load", folder.toString())).as(fault.getName()).isEqualTo(1);
                assertThat(this.terminal.err()).doesNotContain("Exception").endsWith("Nothing was changed\n");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(25);
        assertThat(graph.stored().lines().toList()).isEqualTo(before);
        assertThat(graph.loader().state().version()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.writeString(this.directory.resolve("mine.txt"), "mine");
        assertThat(this.terminal.run("export", this.directory.toString())).isEqualTo(1);
        assertThat(this.terminal.err()).contains("is not empty");
        assertThat(this.directory).isDirectoryContaining("glob:**/mine.txt");
    }

    @Test
    void aDifferenceSaysWhatChanges() throws IOException {
        assertThat(this.terminal.run("load", "src/test/resources/dataset/small")).isZero();
        Path folder = this.directory.resolve("changed");
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/dataset/small"), folder);
        Path report = folder.resolve("sources/report.json");
        Files.writeString(report, Files.readString(report).replace("\"honorific\": \"Mr\"", "\"honorific\": \"Dr\""));
        assertThat(this.terminal.run("diff", folder.toString())).isZero();
        assertThat(this.terminal.out()).startsWith("~ person/ko-nam-seok: honorific Mr → Dr\nnodes +1 ~1 -1");
        assertThat(this.terminal.run("diff", "--all", folder.toString())).isZero();
        assertThat(this.terminal.out()).contains("+ claim/", "- claim/", "+ ABOUT/claim/");
        assertThat(this.terminal.run("diff", "--format=json", folder.toString())).isZero();
        assertThat(this.terminal.out()).contains("\"format\" : \"baton-diff/1\"", "\"before\" : \"Mr\"",
                "\"after\" : \"Dr\"", "\"nodesAdded\" : 1");
    }

}
