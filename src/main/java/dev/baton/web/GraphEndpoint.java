package dev.baton.web;

import dev.baton.format.graph.Extent;
import dev.baton.format.graph.GraphFile;
import dev.baton.format.graph.GraphFileException;
import dev.baton.format.graph.GraphFormat;
import dev.baton.plan.ErrorCode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Answers {@code /graph}: the graph, or what lies around a node, as a file. It is written
 * while it is read; what breaks off cuts the connection.
 */
final class GraphEndpoint extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(GraphEndpoint.class);

    private static final long serialVersionUID = 1L;

    /** Around more hops lies most of a network. */
    private static final int MOST_HOPS = 3;

    private final transient Function<Extent, GraphFile> files;

    private final transient Admission admission;

    GraphEndpoint(Function<Extent, GraphFile> files, Admission admission) {
        this.files = files;
        this.admission = admission;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(request, response);
        }
        catch (Refusal refusal) {
            Problem.of(refusal).writeTo(response);
        }
        catch (GraphFileException ex) {
            Problem.of(refusal(ex)).writeTo(response);
        }
    }

    // The place is held, not used.
    @SuppressWarnings("try")
    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST,
                    "The graph is asked for with GET, not with " + request.getMethod())
                .with(HttpHeaders.ALLOW, "GET, HEAD");
        }
        GraphFormat format = format(request);
        Extent extent = extent(request);
        try (Admission.Place place = this.admission.enter()) {
            GraphFile file = this.files.apply(extent);
            response.setContentType(format.type());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"graph.%s\"".formatted(format.extension()));
            response.setHeader(OtherForms.VERSION, Long.toString(file.version()));
            if (request.getMethod().equals("GET")) {
                file.writeTo(format, response.getOutputStream());
            }
        }
        catch (RuntimeException ex) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw ex;
            }
            LOG.warn("The graph as {} was cut off: {}", format.type(), ex.toString());
            throw new IOException("The graph cannot be written to its end", ex);
        }
    }

    private static Refusal refusal(GraphFileException ex) {
        String message = String.valueOf(ex.getMessage());
        return switch (ex.reason()) {
            case UNKNOWN -> new Refusal(HttpStatus.NOT_FOUND, ErrorCode.BAD_ID, message);
            case TOO_LARGE -> new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.LIMIT_EXCEEDED, message);
            case CHANGED -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, message)
                .with(HttpHeaders.RETRY_AFTER, "30");
        };
    }

    private static Extent extent(HttpServletRequest request) {
        String around = request.getParameter("around");
        String hops = request.getParameter("hops");
        if (around == null || around.isBlank()) {
            if (hops != null) {
                throw Refusal.badRequest("'hops' goes with 'around', the id of the node in the middle");
            }
            return new Extent.Whole();
        }
        return new Extent.Around(around, hops(hops));
    }

    private static int hops(@Nullable String hops) {
        if (hops == null) {
            return 1;
        }
        if (!hops.matches("\\d{1,3}") || Integer.parseInt(hops) > MOST_HOPS) {
            throw Refusal.badRequest("'hops' must be a whole number from 0 to " + MOST_HOPS);
        }
        return Integer.parseInt(hops);
    }

    /** By the parameter {@code format}, for links, or by the header. */
    private static GraphFormat format(HttpServletRequest request) {
        String named = request.getParameter("format");
        if (named != null) {
            return Arrays.stream(GraphFormat.values())
                .filter(f -> f.extension().equals(named))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("'format' must be one of " + Arrays.stream(GraphFormat.values())
                    .map(GraphFormat::extension)
                    .collect(Collectors.joining(", "))));
        }
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))
                .stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                .flatMap(range -> Arrays.stream(GraphFormat.values())
                    .filter(f -> range.equalsTypeAndSubtype(MediaType.parseMediaType(f.type()))))
                .findFirst()
                .orElseThrow(GraphEndpoint::notAcceptable);
        }
        catch (InvalidMediaTypeException ex) {
            throw notAcceptable();
        }
    }

    private static Refusal notAcceptable() {
        return new Refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_REQUEST,
                "The graph comes as application/graphml+xml or application/ld+json: name one in the header Accept, or "
                        + "by the parameter 'format', as graphml or jsonld");
    }

}
