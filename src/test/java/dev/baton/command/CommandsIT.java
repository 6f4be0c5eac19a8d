package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.config.CommandTools;
import dev.baton.embedded.EmbeddedServer;
import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Commands on a graph of a server, as {@code spring.neo4j.uri} names it. */
@GraphDatabase
class CommandsIT {

    private static final Path FOLDERS = Path.of("src/test/resources/dataset");

    private static final String SMALL = FOLDERS.resolve("small").toString();

    private final Terminal terminal = new Terminal(new CommandTools()::open);

    @TempDir
    private Path directory;

    private List<String> settings = List.of();

    @BeforeEach
    void useServer(TestServer server) {
        this.settings = Shared.settings(server);
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(this.settings);
        return this.terminal.run(all.toArray(String[]::new));
    }

    private String changed() throws Exception {
        Path folder = this.directory.resolve("changed");
        FileSystemUtils.copyRecursively(FOLDERS.resolve("small"), folder);
        FileSystemUtils.copyRecursively(FOLDERS.resolve("changed"), folder);
        return folder.toString();
    }

    @Test
    void whatDiffTellsLoadDoesAndThenThereIsNothingLeft() throws Exception {
        assertThat(run("load", SMALL)).isZero();
        assertThat(this.terminal.out()).startsWith("The graph is at version 1: nodes +");
        assertThat(run("load", SMALL)).isZero();
        assertThat(this.terminal.out())
            .isEqualTo("Nothing to do: the graph is as " + SMALL + " has it, at version 1\n");
        String folder = changed();
        assertThat(run("diff", folder)).isZero();
        assertThat(this.terminal.out()).contains("+ city/cork\n", "~ conference/iclc-5: ",
                "+ HOSTED/city/cork/conference/iclc-4\n");
        String counts = this.terminal.out().lines().reduce((first, last) -> last).orElseThrow();
        assertThat(run("load", folder)).isZero();
        assertThat(this.terminal.out()).isEqualTo("The graph is at version 2: " + counts + "\n");
        assertThat(run("diff", folder)).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");
    }

    @Test
    void whatWasLoadedIsListedTakenBackAndWrittenAsItWas() throws Exception {
        assertThat(run("load", SMALL, "--note", "the beginning")).isZero();
        assertThat(run("load", changed(), "--note=a correction")).isZero();
        assertThat(run("versions")).isZero();
        assertThat(this.terminal.out().lines()).hasSize(2)
            .satisfiesExactly(
                    second -> assertThat(second).startsWith("2  ")
                        .endsWith(": a correction")
                        .contains("A small dataset for tests"),
                    first -> assertThat(first).startsWith("1  ").endsWith(": the beginning"));
        assertThat(run("undo", "--note=too early")).isZero();
        assertThat(this.terminal.out()).startsWith("The graph is at version 3: version 2 was taken back, nodes +");
        assertThat(run("versions", "--format=json")).isZero();
        assertThat(this.terminal.out()).contains("\"undoes\" : 2", "too early");
        assertThat(run("diff", SMALL)).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");

        String second = this.directory.resolve("second").toString();
        assertThat(run("export", second, "--at=2")).as(this.terminal.err()).isZero();
        assertThat(run("diff", second)).isZero();
        assertThat(this.terminal.out()).contains("+ city/cork\n");
        String original = this.directory.resolve("original").toString();
        assertThat(run("export", original, "--dataset=A small dataset for tests")).as(this.terminal.err()).isZero();
        assertThat(Path.of(original, "sources/report.json"))
            .hasSameTextualContentAs(FOLDERS.resolve("small/sources/report.json"));
        assertThat(run("export", this.directory.resolve("no").toString(), "--at=9")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("There is no version 9; the latest is 3").doesNotContain("Exception");
    }

    @Test
    void nothingCanBeTakenBackBeforeTheSecondVersion() {
        assertThat(run("load", SMALL)).isZero();
        assertThat(run("undo")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("There is nothing to take back: version 1 is the first");
    }

    @Test
    void aMaintenanceLoadKeepsItsNoteAndCannotBeTakenBack() throws Exception {
        assertThat(run("load", SMALL)).isZero();
        assertThat(run("load", changed(), "--maintenance", "--note=much at once")).isZero();
        assertThat(this.terminal.out()).startsWith("The graph is at version 2: nodes +");
        assertThat(run("versions")).isZero();
        assertThat(this.terminal.out()).contains(": much at once\n");
        assertThat(run("undo")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("what it replaced was not kept");
    }

    @Test
    void aNetworkWithAKindOfItsOwnStandsBesideAnother() {
        assertThat(run("load", SMALL)).isZero();
        assertThat(run("load", "src/test/resources/networks/climate")).as(this.terminal.err()).isZero();
        assertThat(run("datasets")).isZero();
        assertThat(this.terminal.out().lines().map(line -> line.replaceAll("  .*", "")))
            .containsExactly("A small dataset for tests", "The United Nations climate conferences");
        // The kind is known from the graph, where no folder is given.
        String both = this.directory.resolve("both").toString();
        assertThat(run("export", both)).as(this.terminal.err()).isZero();
        assertThat(Path.of(both, "kinds/funds.graphqls")).exists();
        assertThat(run("check", both)).as(this.terminal.out()).isZero();
        assertThat(run("remove", "A small dataset for tests")).as(this.terminal.err()).isZero();
        assertThat(run("diff", "src/test/resources/networks/climate")).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");
        assertThat(run("remove", "Nobody's")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("The graph holds no dataset called 'Nobody's'")
            .doesNotContain("Exception");
    }

    @Test
    void decisionsAreExportedToo() throws Exception {
        Path folder = this.directory.resolve("decided");
        FileSystemUtils.copyRecursively(FOLDERS.resolve("small"), folder);
        Files.writeString(folder.resolve("decisions.json"), """
                {"source": {"id": "source/decisions", "title": "Decisions of the editors"},
                 "same": [{"keep": "session/iclc-5-opening", "merge": ["session/iclc-5-handover"],
                   "reason": "one ceremony"}]}
                """);
        assertThat(run("load", folder.toString())).isZero();
        String exported = this.directory.resolve("exported").toString();
        assertThat(run("export", exported)).as(this.terminal.err()).isZero();
        assertThat(Path.of(exported, "decisions.json")).exists();
        assertThat(run("diff", exported)).as(this.terminal.err()).isZero();
        assertThat(this.terminal.out()).isEqualTo("nodes +0 ~0 -0, relationships +0 ~0 -0\n");
    }

    @Test
    void aDataFolderThatAnotherHasIsOneSentence() {
        String folder = this.directory.resolve("data").toString();
        try (EmbeddedServer server = EmbeddedServer.start(Path.of(folder), Duration.ofMinutes(2))) {
            for (String command : List.of("load", "diff")) {
                assertThat(this.terminal.run(command, SMALL, "--baton.data.directory=" + folder)).isEqualTo(1);
                assertThat(this.terminal.err()).contains(folder).contains("in use").doesNotContain("Exception");
            }
            assertThat(this.terminal.run("versions", "--baton.data.directory=" + folder)).isEqualTo(1);
        }
    }

    @Test
    void aServerThatIsNotThereIsOneSentence() {
        assertThat(this.terminal.run("load", SMALL, "--spring.neo4j.uri=bolt://127.0.0.1:1")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("No Neo4j server answers at bolt://127.0.0.1:1;")
            .doesNotContain("Exception");
    }

}
