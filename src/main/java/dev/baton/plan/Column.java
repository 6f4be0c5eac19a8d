package dev.baton.plan;

import java.util.List;

/** One position of a row. */
public sealed interface Column {

    /** A position that only nodes of other kinds fill. */
    record Nothing() implements Column {
    }

    /**
     * A column that is read of nodes of some kinds only, told by their labels.
     */
    record Of(List<String> labels, Column column) implements Column {
        public Of {
            labels = List.copyOf(labels);
        }
    }

    /** A stored property. */
    record Value(Owner owner, String property) implements Column {
    }

    /**
     * The value of a key of the read's order.
     *
     * @param at the key's place in the order
     */
    record Key(OrderKey key, int at) implements Column {

        static Column of(OrderKey key, int at) {
            return key instanceof OrderKey.Value value ? new Value(value.owner(), value.property()) : new Key(key, at);
        }

        Column on(String label) {
            return of(key.on(label), at);
        }

    }

    /** The rows of a nested read, as a list. */
    record Rows(Read read) implements Column {
    }

    /** How many nodes a read would find without its page. */
    record Count(Source source, Filter filter) implements Column {
    }

    /**
     * How many nodes a read of a root field would find without its page. They are
     * gathered once, and the page is cut out of them.
     *
     * @param rows the place of the read's rows
     */
    record Size(int rows) implements Column {
    }

    /** The row of a node that is already at hand: the claim of a citation. */
    record Inline(Owner owner, Row row) implements Column {
    }

    /** The rows of the groups of nodes, as a list. */
    record Grouped(Groups groups) implements Column {
    }

}
