package dev.baton.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The in-process server cannot start; the message is one sentence for whoever started it.
 */
public final class EmbeddedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedException(String message) {
        this(message, null);
    }

    EmbeddedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
