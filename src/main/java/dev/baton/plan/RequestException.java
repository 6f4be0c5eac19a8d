package dev.baton.plan;

import java.util.Map;
import java.util.Objects;

/** A request that cannot be planned as it stands; the message is for the client. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private final transient Map<String, Object> details;

    /**
     * @param code what is wrong
     * @param message where, and what would be right
     * @param details the same for programs: {@code argument}, {@code value},
     * {@code allowed}
     */
    public RequestException(ErrorCode code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    /** The message for the client. */
    public String text() {
        return Objects.requireNonNull(getMessage());
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }

    static RequestException argument(String argument, Object value, String remedy) {
        return new RequestException(ErrorCode.BAD_ARGUMENT,
                "Argument '%s' cannot be %s: %s".formatted(argument, Shown.value(value), remedy),
                Map.of("argument", argument, "value", Shown.value(value)));
    }

}
