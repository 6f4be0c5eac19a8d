package dev.baton.config;

import org.jspecify.annotations.Nullable;

/**
 * Baton cannot start as it is configured; the message is one sentence for whoever started
 * it.
 */
class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message) {
        this(message, null);
    }

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
