package dev.baton.web;

import dev.baton.plan.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the GraphQL request out of an HTTP request: from the body of a POST, from the
 * parameters of a GET.
 */
final class RequestReader {

    private static final int DEEPEST = 100;

    private static final JsonMapper JSON = JsonMapper
        .builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
        .build();

    private final BodyReader bodies;

    RequestReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    /**
     * The GraphQL request in a body.
     * @throws Refusal if there is none
     */
    GraphQlRequest post(HttpServletRequest request) throws IOException {
        requireJson(request);
        Object body = json(this.bodies.read(request), "The request's body");
        return switch (body) {
            case Map<?, ?> map -> request(map);
            case Iterable<?> list -> throw Refusal
                .badRequest("One request at a time: the body is a list, and it must be an object with a 'query'");
            case null, default ->
                throw Refusal.badRequest("The request's body must be a JSON object with a 'query', such as "
                        + "{\"query\": \"{ networks { nodes { name } } }\"}");
        };
    }

    /**
     * The GraphQL request in the parameters of a URL.
     * @throws Refusal if there is none
     */
    GraphQlRequest get(HttpServletRequest request) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("query", parameter(request, "query"));
        String operation = parameter(request, "operationName");
        parameters.put("operationName", (operation == null || operation.isEmpty()) ? null : operation);
        for (String name : new String[] { "variables", "extensions" }) {
            String text = parameter(request, name);
            parameters.put(name, (text == null || text.isEmpty()) ? null
                    : json(text.getBytes(StandardCharsets.UTF_8), "The parameter '" + name + "'"));
        }
        return request(parameters);
    }

    private static GraphQlRequest request(Map<?, ?> parameters) {
        Object query = parameters.get("query");
        if (!(query instanceof String text) || text.isBlank()) {
            throw Refusal.badRequest((query == null) ? "The request has no 'query'"
                    : "'query' must be a text that is a GraphQL document");
        }
        Object operation = parameters.get("operationName");
        if (operation != null && !(operation instanceof String)) {
            throw Refusal.badRequest("'operationName' must be a text: the name of an operation in 'query'");
        }
        return new DefaultGraphQlRequest(text, (String) operation, map(parameters, "variables"),
                map(parameters, "extensions"));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> map(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof Map)) {
            throw Refusal.badRequest("'" + name + "' must be a JSON object");
        }
        return (Map<String, Object>) value;
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String[] values = values(request, name);
        if (values != null && values.length > 1) {
            throw Refusal.badRequest("The parameter '" + name + "' is given " + values.length + " times");
        }
        return (values != null) ? values[0] : null;
    }

    private static String @Nullable [] values(HttpServletRequest request, String name) {
        try {
            return request.getParameterValues(name);
        }
        catch (IllegalStateException ex) {
            throw Refusal.badRequest("The URL's parameters are not encoded as they should be");
        }
    }

    private static @Nullable Object json(byte[] text, String what) {
        try {
            return JSON.readValue(text, Object.class);
        }
        catch (JacksonException ex) {
            var place = ex.getLocation();
            throw Refusal.badRequest((place == null) ? what + " is not JSON"
                    : "%s is not JSON: line %d, column %d".formatted(what, place.getLineNr(), place.getColumnNr()));
        }
    }

    private static void requireJson(HttpServletRequest request) {
        String type = request.getContentType();
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (!isJson(type) || (coding != null && !"identity".equalsIgnoreCase(coding))) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST,
                    "A request is sent as application/json in UTF-8 and not compressed")
                .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            MediaType media = (type != null) ? MediaType.parseMediaType(type) : MediaType.APPLICATION_OCTET_STREAM;
            return media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (media.getCharset() == null || StandardCharsets.UTF_8.equals(media.getCharset()));
        }
        catch (InvalidMediaTypeException ex) {
            return false;
        }
    }

}
