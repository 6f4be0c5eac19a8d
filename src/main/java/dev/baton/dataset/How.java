package dev.baton.dataset;

/** How a source supports a claim, best first. */
public enum How {

    /** The source says so. */
    STATED,
    /** It follows from what the source says; needs a reason. */
    INFERRED,
    /** The editors decided so; needs a reason. */
    EDITORIAL

}
