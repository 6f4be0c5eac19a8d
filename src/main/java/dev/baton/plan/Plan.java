package dev.baton.plan;

import java.util.List;

/**
 * What one root field reads, as a shape: fields, operators, order keys and directions,
 * whether a page begins at a cursor; never aliases, values or page sizes. Equal plans
 * compile to the same statement.
 *
 * @param field the root field
 * @param columns what it reads
 */
public record Plan(String field, List<Column> columns) {

    public Plan {
        columns = List.copyOf(columns);
    }

    /** The plan as an indented outline. */
    @Override
    public String toString() {
        return new Outline().print(this);
    }
}
