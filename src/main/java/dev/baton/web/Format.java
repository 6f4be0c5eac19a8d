package dev.baton.web;

import dev.baton.plan.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The two media types of a GraphQL response, which differ in what the HTTP status says.
 */
enum Format {

    /** GraphQL's own type: a request that was not executed has a status that says so. */
    GRAPHQL(MediaType.APPLICATION_GRAPHQL_RESPONSE),
    /** Plain JSON: every well-formed request has status 200. */
    JSON(MediaType.APPLICATION_JSON);

    private final MediaType range;

    private final MediaType type;

    Format(MediaType type) {
        this.range = type;
        this.type = new MediaType(type, StandardCharsets.UTF_8);
    }

    MediaType type() {
        return this.type;
    }

    /**
     * The format that a client prefers: GraphQL's own where it names none, plain JSON
     * where any will do.
     * @throws Refusal if it takes neither
     */
    static Format accepted(List<String> accept) {
        List<MediaType> ranges = ranges(accept);
        if (ranges.isEmpty()) {
            return GRAPHQL;
        }
        double json = JSON.quality(ranges);
        double graphQl = GRAPHQL.quality(ranges);
        if (json <= 0 && graphQl <= 0) {
            throw notAcceptable();
        }
        if (json != graphQl) {
            return (json > graphQl) ? JSON : GRAPHQL;
        }
        return (ranges.stream().anyMatch(GRAPHQL.range::equalsTypeAndSubtype)) ? GRAPHQL : JSON;
    }

    /** The status of a response of the engine. */
    HttpStatus status(Map<String, Object> response) {
        if (response.containsKey("data")) {
            return HttpStatus.OK;
        }
        String code = firstCode(response);
        if (ErrorCode.UNAVAILABLE.name().equals(code)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (this == JSON) {
            return HttpStatus.OK;
        }
        if (ErrorCode.FORBIDDEN.name().equals(code)) {
            return HttpStatus.FORBIDDEN;
        }
        return ErrorCode.INTERNAL.name().equals(code) ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
    }

    /** How much a client wants this, by the range that names it most closely. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
            .filter(r -> r.includes(this.range))
            .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
            .map(MediaType::getQualityValue)
            .orElse(0.0);
    }

    private static List<MediaType> ranges(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        }
        catch (InvalidMediaTypeException ex) {
            throw notAcceptable();
        }
    }

    private static Refusal notAcceptable() {
        return new Refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_REQUEST,
                "Answers come as application/graphql-response+json or application/json, as text/csv, "
                        + "application/x-ndjson or application/geo+json, or cited as application/x-bibtex; the "
                        + HttpHeaders.ACCEPT + " header names none of them");
    }

    private static String firstCode(Map<String, Object> response) {
        return (response.get("errors") instanceof List<?> errors && errors.getFirst() instanceof Map<?, ?> error
                && error.get("extensions") instanceof Map<?, ?> extensions) ? String.valueOf(extensions.get("code"))
                        : "";
    }

}
