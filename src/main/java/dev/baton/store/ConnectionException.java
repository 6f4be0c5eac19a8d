package dev.baton.store;

/**
 * The configured database cannot be used; the message is one sentence for whoever
 * configured it.
 */
public final class ConnectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionException(String message, Throwable cause) {
        super(message, cause);
    }

}
