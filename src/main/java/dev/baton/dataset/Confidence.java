package dev.baton.dataset;

/**
 * How sure one can be of what a source is cited for, where more is known about that than
 * {@link How}.
 */
public enum Confidence {

    /** Beyond reasonable doubt. */
    HIGH,
    /** Probably right. */
    MEDIUM,
    /** Possibly wrong. */
    LOW

}
