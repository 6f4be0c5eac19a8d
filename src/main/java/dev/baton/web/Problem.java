package dev.baton.web;

import dev.baton.format.FormException;
import dev.baton.plan.ErrorCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why there is no answer in the form that was asked for: a status, and a body by RFC 9457
 * that has the GraphQL errors too.
 */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final transient List<?> errors;

    private final transient HttpHeaders headers;

    private Problem(HttpStatus status, String detail, List<?> errors, HttpHeaders headers) {
        super(detail, null, false, false);
        this.status = status;
        this.errors = errors;
        this.headers = headers;
    }

    static Problem of(Refusal refusal) {
        List<?> errors = (refusal.body().get("errors") instanceof List<?> list) ? list : List.of();
        return new Problem(refusal.status(), String.valueOf(refusal.getMessage()), errors, refusal.headers());
    }

    static Problem of(FormException reason) {
        return of(Refusal.badRequest(String.valueOf(reason.getMessage())));
    }

    /** What the engine says instead of an answer, or beside a part of one. */
    static Problem of(List<?> errors) {
        Object message = (errors.getFirst() instanceof Map<?, ?> error) ? error.get("message") : null;
        return new Problem(status(code(errors)), String.valueOf(message), errors, new HttpHeaders());
    }

    static ErrorCode code(List<?> errors) {
        Map<?, ?> first = extensions(errors);
        for (ErrorCode code : ErrorCode.values()) {
            if (code.name().equals(first.get("code"))) {
                return code;
            }
        }
        return ErrorCode.INTERNAL;
    }

    /** What the first error says for programs. */
    static Map<?, ?> extensions(List<?> errors) {
        return (errors.getFirst() instanceof Map<?, ?> error && error.get("extensions") instanceof Map<?, ?> found)
                ? found : Map.of();
    }

    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case BAD_ID, BAD_CURSOR, BAD_DATE, BAD_ARGUMENT, BAD_REQUEST, INVALID_DOCUMENT, LIMIT_EXCEEDED ->
                HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    HttpStatus status() {
        return this.status;
    }

    void writeTo(HttpServletResponse response) throws IOException {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", this.status.getReasonPhrase());
        body.put("status", this.status.value());
        body.put("detail", getMessage());
        body.put("errors", this.errors);
        response.setStatus(this.status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        this.headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
    }

}
