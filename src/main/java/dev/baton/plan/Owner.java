package dev.baton.plan;

/** Whose property it is, seen from one read. */
public enum Owner {

    /** The node that is read. */
    NODE,
    /** The relationship that led to it. */
    EDGE,
    /** The claim whose citation is read. */
    CLAIM

}
