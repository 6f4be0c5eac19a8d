package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.config.CommandTools;
import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.nio.file.Path;
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
    void aServerThatIsNotThereIsOneSentence() {
        assertThat(this.terminal.run("load", SMALL, "--spring.neo4j.uri=bolt://127.0.0.1:1")).isEqualTo(1);
        assertThat(this.terminal.err()).contains("No Neo4j server answers at bolt://127.0.0.1:1;")
            .doesNotContain("Exception");
    }

}
