package dev.baton.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A question of the benchmark: a page of Markdown with the request, the statement that a
 * person would write for the same answer, how the answer is made of its one record, and
 * where the values come from that each call asks with another of.
 *
 * @param name the file's name without its ending
 * @param kind what of Baton it measures: the name of its folder
 * @param graphql the request
 * @param cypher the hand-written statement
 * @param shape the answer with places of the record for values: a number is the value at
 * that place, a list of two a list at a place with the shape of each element
 * @param values a statement whose rows are values to ask with
 * @param cursors a request that pages through the same list and so yields the values of
 * the request's variable {@code after}, or null where it takes none
 */
record Question(String name, Kind kind, String graphql, String cypher, String shape, String values,
        @Nullable String cursors) {

    /** What of Baton a question measures. */
    enum Kind {

        /** The statement is compiled of the selection. */
        ENGINE,
        /** The statement is a fixed read, and what is selected of its rows. */
        RESEARCH

    }

    private static final Pattern BLOCK = Pattern.compile("^```(\\S.*?)\\n(.*?)\\n?```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** All questions, in the order of their names. */
    static List<Question> all() {
        return Arrays.stream(Kind.values())
            .flatMap(Question::read)
            .sorted(Comparator.comparing(Question::name))
            .toList();
    }

    private static Stream<Question> read(Kind kind) {
        String files = "classpath:questions/%s/*.md".formatted(kind.name().toLowerCase(Locale.ROOT));
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files)).map(f -> read(kind, f));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Question read(Kind kind, Resource file) {
        try {
            Map<String, String> blocks = new HashMap<>();
            Matcher block = BLOCK.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            while (block.find()) {
                blocks.put(block.group(1), block.group(2));
            }
            String name = String.valueOf(file.getFilename()).replace(".md", "");
            return new Question(name, kind, required(blocks, "graphql", name), required(blocks, "cypher", name),
                    required(blocks, "json shape", name), required(blocks, "cypher values", name),
                    blocks.get("graphql cursors"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String required(Map<String, String> blocks, String kind, String name) {
        String found = blocks.get(kind);
        if (found == null) {
            throw new IllegalStateException("%s has no block ```%s".formatted(name, kind));
        }
        return found;
    }

    /** The name as people read it. */
    String title() {
        return name.replaceFirst("^\\d+-", "");
    }

}
