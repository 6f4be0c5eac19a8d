package dev.baton.web;

import dev.baton.api.Caller;
import dev.baton.observe.Stages;
import dev.baton.plan.ErrorCode;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers {@code /graphql} by the GraphQL-over-HTTP draft: one request from start to end.
 * A servlet, because the way through Spring MVC took longer than planning and mapping the
 * answer.
 */
final class GraphQlEndpoint extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);

    private static final long serialVersionUID = 1L;

    private static final String POST = "POST";

    private static final List<String> ANSWERED = List.of("GET", "HEAD", POST);

    /** In an error: in how many seconds it may be worth to ask again. */
    private static final String RETRY_AFTER = "retryAfter";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final transient Supplier<GraphQlSource> engine;

    /** Tells requests apart in logs. */
    private final transient AtomicLong requests = new AtomicLong();

    private final transient RequestReader reader;

    private final transient Admission admission;

    private final transient Insights insights;

    private final transient Stages stages;

    private final transient Citations citations = new Citations();

    private final transient OtherForms forms;

    GraphQlEndpoint(Supplier<GraphQlSource> engine, RequestReader reader, Admission admission, Insights insights,
            Stages stages, int pageSize) {
        this.engine = engine;
        this.reader = reader;
        this.admission = admission;
        this.insights = insights;
        this.stages = stages;
        this.forms = new OtherForms(() -> engine.get().schema(), admission, this.citations, pageSize);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Wanted> wanted = ANSWERED.contains(request.getMethod())
                ? Wanted.of(Collections.list(request.getHeaders(HttpHeaders.ACCEPT))) : Optional.empty();
        if (wanted.isPresent()) {
            write(request, response, wanted.get());
        }
        else {
            reply(request).writeTo(response);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Wanted wanted) throws IOException {
        try {
            GraphQlRequest asked = request.getMethod().equals(POST) ? this.reader.post(request)
                    : this.reader.get(request);
            this.forms.write(request, response, asked, wanted, one -> answer(request, one));
        }
        catch (Problem problem) {
            problem.writeTo(response);
        }
        catch (Refusal refusal) {
            Problem.of(refusal).writeTo(response);
        }
        catch (RuntimeException ex) {
            fault(Format.JSON, request, ex).writeTo(response);
        }
    }

    // The place is held, not used.
    @SuppressWarnings("try")
    private Reply reply(HttpServletRequest request) throws IOException {
        Format format = Format.JSON;
        try {
            String method = request.getMethod();
            if (method.equals("OPTIONS")) {
                return Reply.empty(HttpStatus.NO_CONTENT, allowed());
            }
            requireMethod(method);
            format = Format.accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            GraphQlRequest asked = method.equals(POST) ? this.reader.post(request) : this.reader.get(request);
            try (Admission.Place place = this.admission.enter()) {
                Map<String, Object> response = Citations.wanted(asked)
                        ? this.citations.cited(request, asked, one -> answer(request, one)) : answer(request, asked);
                boolean keep = !method.equals(POST) && !response.containsKey("errors") && !explained(response);
                long start = System.nanoTime();
                Reply written = Responses.json(request, format, format.status(response), response, keep);
                this.stages.tookSince(Stages.Stage.WRITE, start);
                return written;
            }
        }
        catch (Refusal refusal) {
            return Responses.refusal(format, refusal);
        }
        catch (RuntimeException ex) {
            return fault(format, request, ex);
        }
    }

    private static HttpHeaders allowed() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ALLOW, ALLOWED);
        return headers;
    }

    private static boolean explained(Map<String, Object> response) {
        return response.get("extensions") instanceof Map<?, ?> extensions && extensions.containsKey("explain");
    }

    private static void requireMethod(String method) {
        if (!ANSWERED.contains(method)) {
            throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
                    "GraphQL is asked with POST or GET, not with " + method)
                .with(HttpHeaders.ALLOW, ALLOWED);
        }
    }

    private Map<String, Object> answer(HttpServletRequest http, GraphQlRequest request) {
        // Messages have one language, whatever a browser prefers.
        ExecutionInput input = ExecutionInput.newExecutionInput(Objects.requireNonNull(request.getDocument()))
            .operationName(request.getOperationName())
            .variables(request.getVariables())
            .extensions(request.getExtensions())
            .executionId(ExecutionId.from(Long.toHexString(this.requests.incrementAndGet())))
            .locale(Locale.ENGLISH)
            .graphQLContext(Map.of(Caller.class, this.insights.caller(http)))
            .build();
        ExecutionResult result = this.engine.get().graphQl().execute(input);
        requireGraph(result.getErrors());
        Map<String, Object> body = new LinkedHashMap<>(result.toSpecification());
        if (!result.getErrors().isEmpty()) {
            body.put("errors", result.getErrors().stream().map(GraphQlEndpoint::error).toList());
        }
        return body;
    }

    /**
     * While the graph is being loaded there is no answer at all, and a time to come back.
     */
    private static void requireGraph(List<GraphQLError> errors) {
        for (GraphQLError error : errors) {
            Object seconds = error.getExtensions() == null ? null : error.getExtensions().get(RETRY_AFTER);
            if (seconds != null) {
                throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
                        String.valueOf(error.getMessage()))
                    .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            }
        }
    }

    /**
     * An error without the engine's own classification, which the code makes superfluous.
     */
    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> body = new LinkedHashMap<>(error.toSpecification());
        Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.remove("classification");
        body.put("extensions", extensions);
        return body;
    }

    private static Reply fault(Format format, HttpServletRequest request, RuntimeException exception) {
        String number = UUID.randomUUID().toString();
        LOG.error("Fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), exception);
        return Responses.body(format, HttpStatus.INTERNAL_SERVER_ERROR,
                Refusal.body("The service has a fault; its log tells more under this number: " + number,
                        Map.of("code", ErrorCode.INTERNAL.name(), "fault", number)));
    }

}
