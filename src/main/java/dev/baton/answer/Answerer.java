package dev.baton.answer;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Vocabulary;
import dev.baton.plan.ErrorCode;
import dev.baton.plan.Limits;
import dev.baton.plan.Planned;
import dev.baton.plan.Planner;
import dev.baton.plan.RequestException;
import dev.baton.view.Completion;
import dev.baton.view.RootRow;
import dev.baton.view.Unpacking;
import graphql.GraphQLContext;
import graphql.execution.ResultPath;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Answers root fields, each with one statement and one round trip. */
public final class Answerer {

    /** Runs one statement that returns one record. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Runs a statement.
         * @param operation the operation's name, for the database's log
         * @throws dev.baton.store.StoreException if the database does not answer
         */
        Record read(String cypher, Map<String, Object> parameters, String operation);

    }

    /** Who completes the values that were read. */
    public enum CompletedBy {

        /** This service, by the layout that goes with the plan. */
        LAYOUT,
        /** The GraphQL engine, field by field; slower, for comparison. */
        GRAPHQL_JAVA

    }

    /**
     * A root field to be answered.
     *
     * @param field the field with its selection, normalised
     * @param path its place in the response
     * @param operation the operation's name, for the database's log
     */
    public record Question(ExecutableNormalizedField field, ResultPath path, String operation, GraphQLSchema schema,
            GraphQLContext context, Locale locale) {
    }

    /**
     * An answer.
     *
     * @param version the version of the graph it was read from
     * @param value a {@link dev.baton.view.Completed}, or what the engine is to complete
     */
    public record Answer(long version, @Nullable Object value) {
    }

    private final Vocabulary vocabulary;

    private final Limits limits;

    private final Compiler compiler;

    private final Reading reader;

    private final CompletedBy completedBy;

    public Answerer(Vocabulary vocabulary, Limits limits, Compiler compiler, Reading reader, CompletedBy completedBy) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.compiler = compiler;
        this.reader = reader;
        this.completedBy = completedBy;
    }

    /**
     * Answers a root field.
     * @throws dev.baton.plan.RequestException if an argument cannot be served
     * @throws dev.baton.store.StoreException if the database does not answer
     */
    public Answer answer(Question question) {
        Planned planned = new Planner(vocabulary, question.schema(), limits).plan(question.field());
        Statement statement = compiler.compile(planned.plan());
        RootRow row = RootRow.of(
                reader.read(statement.text(), Statement.parameters(planned.values()), question.operation()),
                Statement.VERSION, Statement.COLUMNS);
        Long version = row.version();
        if (version == null) {
            throw new RequestException(ErrorCode.UNAVAILABLE, "The graph is not loaded yet; try again in a minute",
                    Map.of());
        }
        Object value = switch (completedBy) {
            case LAYOUT -> Completion.complete(planned.layout(), row.columns(), question.path(), question.context(),
                    question.locale());
            case GRAPHQL_JAVA -> Unpacking.value(planned.layout(), row.columns());
        };
        return new Answer(version, value);
    }

}
