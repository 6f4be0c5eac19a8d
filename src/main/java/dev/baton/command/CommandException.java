package dev.baton.command;

import org.jspecify.annotations.Nullable;

/**
 * A command cannot do its work; the message is one sentence for whoever gave it.
 */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
