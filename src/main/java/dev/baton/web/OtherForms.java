package dev.baton.web;

import dev.baton.format.AnswerStream;
import dev.baton.format.AnswerStream.Page;
import dev.baton.format.AnswerStream.TooDear;
import dev.baton.format.Form;
import dev.baton.format.FormException;
import dev.baton.format.Query;
import dev.baton.plan.ErrorCode;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes answers as tables and maps, and their citations, straight to the connection.
 * What goes wrong before the first byte has a status of its own; later the connection is
 * cut, so that no part looks like the whole.
 */
final class OtherForms {

    static final String VERSION = "Baton-Graph-Version";

    static final String NEXT_PAGE = "Baton-Next-Page";

    static final String STOPPED_AT = "Baton-Stopped-At";

    private static final Logger LOG = LoggerFactory.getLogger(OtherForms.class);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Supplier<GraphQLSchema> schema;

    private final Admission admission;

    private final Citations citations;

    private final int pageSize;

    /**
     * @param pageSize the most rows of a list whose size a request does not say
     */
    OtherForms(Supplier<GraphQLSchema> schema, Admission admission, Citations citations, int pageSize) {
        this.schema = schema;
        this.admission = admission;
        this.citations = citations;
        this.pageSize = pageSize;
    }

    /**
     * Answers a request in another form.
     * @param engine answers a request in GraphQL's own
     * @throws Refusal if the request is refused before it is answered
     * @throws Problem if there is no answer in this form
     * @throws IOException if the answer breaks off after it has begun
     */
    void write(HttpServletRequest http, HttpServletResponse response, GraphQlRequest asked, Wanted wanted,
            Function<GraphQlRequest, Map<String, Object>> engine) throws IOException {
        switch (wanted) {
            case Wanted.Items(Form form) -> write(http, response, asked, form, engine);
            case Wanted.Cited(Wanted.CitationForm form) -> cite(http, response, asked, form, engine);
        }
    }

    // The place is held, not used.
    @SuppressWarnings("try")
    private void cite(HttpServletRequest http, HttpServletResponse response, GraphQlRequest asked,
            Wanted.CitationForm form, Function<GraphQlRequest, Map<String, Object>> engine) throws IOException {
        Map<String, Object> answer;
        try (Admission.Place place = this.admission.enter()) {
            answer = this.citations.cited(http, asked, engine);
        }
        if (answer.get("errors") instanceof List<?> errors) {
            throw Problem.of(errors);
        }
        Map<?, ?> citation = Citations.of(answer)
            .orElseThrow(() -> Problem.of(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
                    "The graph was loaded anew just now; ask again")
                .with(HttpHeaders.RETRY_AFTER, "1")));
        response.setContentType(form.type() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String text = String.valueOf(citation.get((form == Wanted.CitationForm.BIBTEX) ? "bibtex" : "text"));
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(HttpServletRequest http, HttpServletResponse response, GraphQlRequest asked, Form form,
            Function<GraphQlRequest, Map<String, Object>> engine) throws IOException {
        Query query = new Query(Objects.requireNonNull(asked.getDocument()), asked.getOperationName(),
                asked.getVariables());
        try {
            AnswerStream stream = AnswerStream.of(this.schema.get(), query, form, this.pageSize,
                    one -> page(one, query, engine));
            head(response, stream.head());
            if (!"HEAD".equals(http.getMethod())) {
                stream.writeTo(response.getOutputStream());
            }
        }
        catch (RuntimeException ex) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw (ex instanceof TooDear dear) ? dear.reason()
                        : (ex instanceof FormException reason) ? Problem.of(reason) : ex;
            }
            LOG.warn("An answer as {} was cut off: {}", form.type(), ex.toString());
            throw new IOException("The answer cannot be written to its end", ex);
        }
    }

    private static void head(HttpServletResponse response, AnswerStream.Head head) {
        MediaType type = MediaType.parseMediaType(head.form().type());
        response.setContentType((head.form() == Form.CSV) ? type + ";charset=UTF-8;header=present" : type.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.%s\"".formatted(head.name(), head.form().extension()));
        response.setHeader(VERSION, Long.toString(head.version()));
        head.next().ifPresent(cursor -> response.setHeader(NEXT_PAGE, cursor));
        head.stoppedAt().ifPresent(rows -> response.setHeader(STOPPED_AT, Integer.toString(rows)));
    }

    // The place is held, not used. It is given up between pages: writing may take long.
    @SuppressWarnings("try")
    private Page page(Query query, Query original, Function<GraphQlRequest, Map<String, Object>> engine) {
        try (Admission.Place place = this.admission.enter()) {
            Map<String, Object> response = engine.apply(request(query));
            if (response.get("errors") instanceof List<?> errors) {
                throw problem(errors, response.containsKey("data") ? errors : errors(engine, original, errors));
            }
            return new Page(JSON.writeValueAsBytes(response.get("data")), version(response));
        }
    }

    /** What is wrong with a request as it was sent, with places that its sender knows. */
    private static List<?> errors(Function<GraphQlRequest, Map<String, Object>> engine, Query original,
            List<?> otherwise) {
        Map<String, Object> response = engine.apply(request(original));
        return (!response.containsKey("data") && response.get("errors") instanceof List<?> errors) ? errors : otherwise;
    }

    private static RuntimeException problem(List<?> found, List<?> shown) {
        Map<?, ?> extensions = Problem.extensions(found);
        return (extensions.get("field") instanceof String field && extensions.get("first") instanceof Integer first)
                ? new TooDear(field, first, Problem.of(shown)) : Problem.of(shown);
    }

    private static GraphQlRequest request(Query query) {
        return new DefaultGraphQlRequest(query.document(), query.operation(), new HashMap<>(query.variables()),
                Map.of("graphVersion", true));
    }

    /** The version of the graph in an answer that was asked to show it. */
    static long version(Map<String, Object> response) {
        return (response.get("extensions") instanceof Map<?, ?> extensions
                && extensions.get("graph") instanceof Map<?, ?> graph && graph.get("version") instanceof Number version)
                        ? version.longValue() : 0;
    }

}
