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
