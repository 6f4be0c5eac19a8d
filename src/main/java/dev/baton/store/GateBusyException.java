package dev.baton.store;

import java.time.Duration;

/**
 * A write gave up because reads were under way for too long. Nothing was written; it may
 * be tried again.
 */
public final class GateBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GateBusyException(Duration patience) {
        super("Reads were under way for longer than %s; nothing was changed, try again".formatted(patience));
    }

}
