package dev.baton.model;

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

    /** All nodes of a kind, as a connection. */
    record All(String name, Target target) implements RootField {
    }

}
