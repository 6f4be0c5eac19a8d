package dev.baton.model;

import dev.baton.model.ValueType.Scalar;

/**
 * A property of a node or relationship, stored under its own name.
 *
 * @param name the name in SDL, dataset and graph
 * @param type what it holds
 * @param required whether every node or relationship of the kind has it
 * @param sortable whether pages may be ordered by it
 */
public record Property(String name, ValueType type, boolean required, boolean sortable) {

    /**
     * Whether it is a text that people type: it has its folded form beside it, under
     * {@link Stored#key}.
     */
    public boolean folded() {
        return type == Scalar.STRING;
    }

    public boolean isDate() {
        return type == Scalar.DATE;
    }
}
