package dev.baton.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that is written by hand: a file of {@code cypher/read}. Its header says
 * what it takes and what it yields, see {@code docs/engine.md}.
 *
 * @param name the file's name without {@code .cypher}
 * @param text the statement, without comments and line breaks, for each shape of a
 * request
 * @param parameters the types of its parameters, by name
 * @param columns what it yields, by path: {@code hops}, {@code hops.from}
 * @param order the keys of its order, the last one unique; empty where it yields one row
 * @param rows how many rows it yields at most
 * @param looks how much it looks at: labels, of which all nodes, and numbers
 */
public record FixedRead(String name, FixedText text, Map<String, Taken> parameters, Map<String, Column> columns,
        List<Key> order, int rows, List<String> looks) {

    private static final Pattern WORDS = Pattern.compile("\\{\\{('?)(\\w+)'?\\}\\}");

    public FixedRead {
        parameters = Ordered.copy(parameters);
        columns = Ordered.copy(columns);
        order = List.copyOf(order);
        looks = List.copyOf(looks);
    }

    /**
     * A parameter.
     *
     * @param type its type, as the SDL writes that of the argument it comes from
     * @param range the least and greatest number that is allowed, empty for any
     * @param words which words of the vocabulary are allowed, such as
     * {@code relationships}; empty for any
     */
    public record Taken(String type, List<Integer> range, String words) {

        public Taken {
            range = List.copyOf(range);
        }
    }

    /**
     * A column.
     *
     * @param type its type, as the SDL writes it
     * @param most how many values a list has at most; 1 for what is no list
     */
    public record Column(String type, int most) {
    }

    /**
     * A key of the order: a column that is never null.
     *
     * @param kind what kind of value it is
     */
    public record Key(String column, KeyKind kind, boolean descending) {
    }

    /** What kind of value the key of an order is. */
    public enum KeyKind {

        /** A text. */
        TEXT,
        /** A whole number: a day since 1970-01-01, or a count. */
        WHOLE,
        /** A number. */
        NUMBER

    }

    /**
     * The same read with words of the vocabulary in their places: <code>{{hubs}}</code>
     * in a pattern, <code>{{'hubs'}}</code> in a list.
     * @throws IllegalArgumentException if it names words that there are not
     */
    FixedRead with(VocabularyWords words) {
        return with(text.with(part -> WORDS.matcher(part)
            .replaceAll(found -> Matcher
                .quoteReplacement(found.group(1).isEmpty() ? words.any(found.group(2)) : words.list(found.group(2))))));
    }

    FixedRead with(FixedText other) {
        return new FixedRead(name, other, parameters, columns, order, rows, looks);
    }

    /** The columns of the order; some are there for it alone, and are not shown. */
    public Set<String> keys() {
        return Set.copyOf(order.stream().map(Key::column).toList());
    }

}
