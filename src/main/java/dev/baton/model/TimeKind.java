package dev.baton.model;

/** How a kind of node or relationship stands in time. */
public enum TimeKind {

    /** True between its ends {@code since} and {@code until}. */
    STATE,
    /** True from its {@code date} on. */
    EVENT,
    /** Without an extent of its own. */
    STRUCTURE

}
