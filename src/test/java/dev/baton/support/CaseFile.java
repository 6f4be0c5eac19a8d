package dev.baton.support;

import dev.baton.model.Census;
import dev.baton.model.Census.Ends;
import dev.baton.model.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A compiler case: a page of Markdown whose fenced blocks are a request, its variables,
 * and for each root field the plan, the Cypher and the parameters; then the answer on the
 * bundled history and ceilings on what the database may do for it.
 *
 * @param name the file's name
 * @param blocks the texts of the blocks, by what stands behind the three backticks
 */
public record CaseFile(String name, Map<String, List<String>> blocks) {

    private static final Path FOLDER = Path.of("src/test/resources/cases");

    private static final Pattern BLOCK = Pattern.compile("^```(\\S.*?)\\n(.*?)\\n?```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** All cases, in order of their names. */
    public static Stream<CaseFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CaseFile::read).toList().stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static CaseFile read(Path file) {
        try {
            Map<String, List<String>> blocks = new HashMap<>();
            Matcher block = BLOCK.matcher(Files.readString(file));
            while (block.find()) {
                blocks.computeIfAbsent(block.group(1), k -> new ArrayList<>()).add(block.group(2));
            }
            return new CaseFile(file.getFileName().toString(), blocks);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public String request() {
        return all("graphql").getFirst();
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> variables() {
        String variables = first("json variables");
        return variables == null ? Map.of() : JsonMapper.shared().readValue(variables, Map.class);
    }

    /**
     * What is known of the graph: a line for each label with the number of nodes, and for
     * each relationship with label, type, direction and the largest number of far ends.
     */
    public Census census() {
        String census = first("text census");
        Map<String, Long> nodes = new HashMap<>();
        Map<Ends, Long> largest = new HashMap<>();
        (census == null ? "" : census).lines().map(line -> line.split(" ")).forEach(words -> {
            if (words.length == 2) {
                nodes.put(words[0], Long.valueOf(words[1]));
            }
            else {
                Ends ends = new Ends(words[0], words[1], Direction.valueOf(words[2]));
                largest.put(ends, Long.valueOf(words[3]));
            }
        });
        return new Census(1, nodes, largest);
    }

    public List<String> all(String kind) {
        List<String> found = blocks.get(kind);
        if (found == null) {
            throw new IllegalStateException("%s has no block ```%s".formatted(name, kind));
        }
        return found;
    }

    public @Nullable String first(String kind) {
        List<String> found = blocks.get(kind);
        return found == null ? null : found.getFirst();
    }

    @Override
    public String toString() {
        return name;
    }

}
