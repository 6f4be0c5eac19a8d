package dev.baton.model;

import java.util.List;

/** A field of the query type. */
public sealed interface RootField {

    /** The field's name. */
    String name();

    /** What it leads to. */
    Target target();

    /** The node with the id given as argument {@code id}. */
    record ById(String name, Target target) implements RootField {
    }

    /** The nodes with the ids given as argument {@code ids}, in that order. */
    record ByIds(String name, Target target) implements RootField {
    }

    /** The only node of its kind. */
    record Only(String name, Target target) implements RootField {
    }

    /**
     * All nodes of a kind, as a connection.
     *
     * @param narrowed what its own arguments ask of them
     */
    record All(String name, Target target, List<Narrowed> narrowed) implements RootField {
        public All {
            narrowed = List.copyOf(narrowed);
        }
    }

    /**
     * That a property compares with an argument.
     *
     * @param argument the argument's name
     * @param property a property that all the kinds have
     * @param operator the comparison, as filters name it
     */
    record Narrowed(String argument, Property property, String operator) {
    }

}
