package dev.baton.plan;

/** One position of a row. */
public sealed interface Column {

    /** A stored property. */
    record Value(Owner owner, String property) implements Column {
    }

    /** The rows of a nested read, as a list. */
    record Rows(Read read) implements Column {
    }

    /** How many nodes a read would find without its page. */
    record Count(Source source, Filter filter) implements Column {
    }

    /** The row of a node that is already at hand: the claim of a citation. */
    record Inline(Owner owner, Row row) implements Column {
    }

    /** The rows of the groups of nodes, as a list. */
    record Grouped(Groups groups) implements Column {
    }

}
