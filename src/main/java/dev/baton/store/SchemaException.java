package dev.baton.store;

import org.jspecify.annotations.Nullable;

/**
 * The graph's constraints and indexes cannot be brought up to date; the message says why
 * and what to do.
 */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchemaException(String message) {
        this(message, null);
    }

    SchemaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
