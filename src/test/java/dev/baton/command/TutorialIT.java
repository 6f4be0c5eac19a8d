package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.config.CommandTools;
import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial says what the commands print. */
@GraphDatabase
class TutorialIT {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+) ?(\\S*)\\n(.*?)^```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    private final Terminal terminal = new Terminal(new CommandTools()::open);

    @TempDir
    private Path directory;

    @Test
    void everyCommandPrintsWhatThePageSays(TestServer server) throws Exception {
        List<String> expected = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/tutorial.md")));
        while (block.find()) {
            if (block.group(1).equals("console")) {
                String[] command = block.group(3)
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .substring("$ baton ".length())
                    .split(" ");
                expected.add(block.group(3));
                printed.add("$ baton " + String.join(" ", command) + "\n" + run(server, command));
            }
            else if (!block.group(2).isEmpty()) {
                Path file = this.directory.resolve(block.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.group(3));
            }
        }
        // Any further property in the graph makes another checksum.
        printed.replaceAll(text -> text.replaceAll("[0-9a-f]{64}", "checksum"));
        expected.replaceAll(text -> text.replaceAll("[0-9a-f]{64}", "checksum"));
        assertThat(printed).hasSizeGreaterThan(8).isEqualTo(expected);
    }

    private String run(TestServer server, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        if (words.size() > 1) {
            words.add(this.directory.resolve(words.removeLast()).toString());
        }
        words.addAll(Shared.settings(server));
        this.terminal.run(words.toArray(String[]::new));
        return this.terminal.out().replace(this.directory + "/", "");
    }

}
