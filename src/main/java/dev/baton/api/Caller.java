package dev.baton.api;

/**
 * Who asks. Whoever takes a request in puts it into the engine's context under its class;
 * without one nothing is shown but answers.
 */
@FunctionalInterface
public interface Caller {

    /** May see nothing but answers. */
    Caller UNKNOWN = insight -> insight == Insight.NONE;

    /** Whether the caller may see this much. */
    boolean maySee(Insight insight);

}
