package dev.baton.web;

import dev.baton.plan.ErrorCode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused before it is a GraphQL request: a status, and the same said
 * as a GraphQL error.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final ErrorCode code;

    private final transient HttpHeaders headers = new HttpHeaders();

    Refusal(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A request that cannot be understood. */
    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    Refusal with(String header, String value) {
        this.headers.add(header, value);
        return this;
    }

    HttpStatus status() {
        return this.status;
    }

    HttpHeaders headers() {
        return this.headers;
    }

    /** The body of the response. */
    Map<String, Object> body() {
        return body(String.valueOf(getMessage()), Map.of("code", this.code.name()));
    }

    static Map<String, Object> body(String message, Map<String, Object> extensions) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
    }

}
