package dev.baton.store;

/**
 * The database did not give what was asked for. The message is for people outside and
 * repeats nothing that the database or its driver said; the cause is for the log.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StoreException(Reason reason, Throwable cause) {
        super(reason.message, cause);
        this.reason = reason;
    }

    /** Return what went wrong. */
    public Reason reason() {
        return this.reason;
    }

    /** What can go wrong, as far as a caller acts on it. */
    public enum Reason {

        /** The statement ran longer than it may. */
        TIMEOUT("The question took longer than the database is given; ask for less, or for fewer steps."),

        /** The database cannot be reached, is not ready or does not let us in. */
        UNAVAILABLE("The database is not available at the moment; try again later."),

        /**
         * The database is there but has no capacity or met a conflict, even after
         * retries.
         */
        BUSY("The database is busy at the moment; try again in a few seconds."),

        /** The statement is wrong: a fault of this service. */
        INVALID("The service asked its database something that it does not accept."),

        /** The answer needs more memory than the database gives one statement. */
        MEMORY("The question needs more memory than the database gives one question; ask for less.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

    }

}
