package dev.baton.format.graph;

/** A part of the graph that cannot be had as a file; the message says why. */
public final class GraphFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {

        /** No such node. */
        UNKNOWN,
        /** It is larger than is given at once. */
        TOO_LARGE,
        /** The graph is being loaded, or was loaded anew meanwhile. */
        CHANGED

    }

    private final Reason reason;

    GraphFileException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

}
