package dev.baton.web;

import dev.baton.format.Citation;
import dev.baton.format.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds to an answer how to cite it, where that is asked for. */
final class Citations {

    private static final String CITATION = "citation";

    private static final String EXTENSIONS = "extensions";

    private static final String GRAPH = "query Citation { graph { version checksum } networks(first: 3) { nodes { name } } }";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The state of the graph that was last cited. */
    private volatile @Nullable State last;

    /**
     * Whether a request asks for a citation: by the directive, or by an extension of the
     * request.
     */
    static boolean wanted(GraphQlRequest request) {
        return Boolean.TRUE.equals(request.getExtensions().get(CITATION)) || Citation.isAskedFor(query(request));
    }

    /** An answer with its citation; one with errors has none. */
    Map<String, Object> cited(HttpServletRequest http, GraphQlRequest request,
            Function<GraphQlRequest, Map<String, Object>> engine) {
        Map<String, Object> response = engine.apply(versioned(request));
        Optional<Citation> citation = response.containsKey("errors") ? Optional.empty()
                : of(http, request, OtherForms.version(response), engine);
        citation.ifPresent(c -> {
            Map<String, Object> extensions = new LinkedHashMap<>();
            if (response.get(EXTENSIONS) instanceof Map<?, ?> others) {
                others.forEach((key, value) -> extensions.put(String.valueOf(key), value));
            }
            extensions.put(CITATION, c.shown());
            response.put(EXTENSIONS, extensions);
        });
        return response;
    }

    /** The citation in an answer. */
    static Optional<Map<?, ?>> of(Map<String, Object> response) {
        return (response.get(EXTENSIONS) instanceof Map<?, ?> extensions
                && extensions.get(CITATION) instanceof Map<?, ?> citation) ? Optional.of(citation) : Optional.empty();
    }

    /** Empty where the graph was loaded anew since the answer was read. */
    private Optional<Citation> of(HttpServletRequest http, GraphQlRequest request, long version,
            Function<GraphQlRequest, Map<String, Object>> engine) {
        State known = this.last;
        if (known == null || known.version() != version) {
            known = state(engine);
            this.last = known;
        }
        return (known == null || known.version() != version) ? Optional.empty()
                : Optional.of(Citation.of(query(request), known.networks(), version, known.checksum(),
                        LocalDate.now(ZoneOffset.UTC), http.getRequestURL().toString()));
    }

    private static @Nullable State state(Function<GraphQlRequest, Map<String, Object>> engine) {
        Map<String, Object> response = engine.apply(new DefaultGraphQlRequest(GRAPH, null, null, null));
        if (response.containsKey("errors")) {
            return null;
        }
        JsonNode data = JSON.readTree(JSON.writeValueAsBytes(response.get("data")));
        List<String> names = data.at("/networks/nodes").valueStream().map(n -> n.get("name").stringValue()).toList();
        return new State(data.at("/graph/version").longValue(), data.at("/graph/checksum").asString(""), names);
    }

    private static GraphQlRequest versioned(GraphQlRequest request) {
        Map<String, Object> extensions = new HashMap<>(request.getExtensions());
        extensions.put("graphVersion", true);
        return new DefaultGraphQlRequest(Objects.requireNonNull(request.getDocument()), request.getOperationName(),
                request.getVariables(), extensions);
    }

    private static Query query(GraphQlRequest request) {
        return new Query(Objects.requireNonNull(request.getDocument()), request.getOperationName(),
                request.getVariables());
    }

    private record State(long version, String checksum, List<String> networks) {
    }

}
