package dev.baton.format;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer in another form, on its way out: the first page is there before anything is
 * written, the others are asked for one by one, and no more than one is held.
 */
public final class AnswerStream {

    /** Answers a request. */
    @FunctionalInterface
    public interface Asking {

        /**
         * One page.
         * @throws RuntimeException if there is no answer, or one with errors
         */
        Page ask(Query query);

    }

    /**
     * An answer without errors.
     *
     * @param data its data, as JSON
     * @param version the version of the graph it was read from
     */
    public record Page(byte[] data, long version) {
    }

    /** Says that an operation costs too much, and with what pages it would not. */
    public static final class TooDear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String field;

        private final int first;

        private final RuntimeException reason;

        /**
         * @param field the path of the field whose pages are too large
         * @param first the largest size with which the operation fits
         * @param reason what is said of it where nothing can be done
         */
        public TooDear(String field, int first, RuntimeException reason) {
            super(reason.getMessage(), reason, false, false);
            this.field = field;
            this.first = first;
            this.reason = reason;
        }

        /** What is said of it where nothing can be done. */
        public RuntimeException reason() {
            return reason;
        }

    }

    /** What is known of an answer before it is written. */
    public record Head(Form form, String name, long version, Optional<String> next, OptionalInt stoppedAt) {
    }

    private final Form form;

    private final Asking asking;

    private final int pageSize;

    private final Shape shape;

    private final Asked asked;

    private final long version;

    private @Nullable PageReader page;

    private AnswerStream(Form form, Asking asking, int pageSize, Shape shape, Asked asked, Page first) {
        this.form = form;
        this.asking = asking;
        this.pageSize = pageSize;
        this.shape = shape;
        this.asked = asked;
        this.version = first.version();
        this.page = new PageReader(first.data(), shape);
    }

    /**
     * Asks for the first page.
     * @param pageSize the most rows of a list whose size the request does not say
     * @throws FormException if the answer cannot have the form
     * @throws RuntimeException whatever {@code asking} throws
     */
    public static AnswerStream of(GraphQLSchema schema, Query query, Form form, int pageSize, Asking asking) {
        Asked asked = Asked.of(schema, query, form);
        try {
            return started(schema, query, form, pageSize, asking, asked);
        }
        catch (TooDear e) {
            if (asked.size() == null || e.field.contains(".") || e.first < 1) {
                throw e.reason;
            }
            return started(schema, query, form, pageSize, asking, asked.inPagesOf(e.first));
        }
    }

    private static AnswerStream started(GraphQLSchema schema, Query query, Form form, int pageSize, Asking asking,
            Asked asked) {
        Page first = asking.ask(asked.query());
        return new AnswerStream(form, asking, pageSize, ShapeReader.of(schema, query), asked, first);
    }

    /** What is known before anything is written. */
    public Head head() {
        PageReader first = page;
        boolean whole = asked.cursor() != null;
        return new Head(form, shape.root(), version,
                first == null || whole ? Optional.empty() : Optional.ofNullable(first.next()),
                first == null || first.stoppedAt() == null ? OptionalInt.empty() : OptionalInt.of(first.stoppedAt()));
    }

    /**
     * Writes it to its end.
     * @param out is not closed
     * @throws FormException if the graph changes meanwhile, or a list cannot be written
     * whole
     * @throws RuntimeException whatever {@code asking} throws
     */
    public void writeTo(OutputStream out) throws IOException {
        Writing writing = form.writing(shape, new Unclosed(out), pageSize);
        writing.begin();
        Asked at = asked;
        PageReader reading = page;
        page = null;
        while (reading != null) {
            String next = copied(reading, writing);
            reading = null;
            if (next != null && asked.cursor() != null) {
                at = at.from(next);
                Page more = asking.ask(at.query());
                if (more.version() != version) {
                    throw new FormException("The graph was loaded anew while its answer was being written; ask again");
                }
                reading = new PageReader(more.data(), shape);
            }
        }
        writing.end();
        out.flush();
    }

    /** Writes a page, and returns the cursor behind it. */
    private static @Nullable String copied(PageReader page, Writing writing) {
        try (page) {
            JsonNode item = page.item();
            while (item != null) {
                writing.item(item);
                item = page.item();
            }
            return page.next();
        }
    }

}
