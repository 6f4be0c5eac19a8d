package dev.baton.answer;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Vocabulary;
import dev.baton.plan.ErrorCode;
import dev.baton.plan.Given;
import dev.baton.plan.Limits;
import dev.baton.plan.Planned;
import dev.baton.plan.RequestException;
import dev.baton.view.Completion;
import dev.baton.view.RootRow;
import dev.baton.view.Unpacking;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import java.util.List;
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
     * How requests are answered.
     *
     * @param completedBy who completes the values that were read
     * @param plans how many plans of ordinary size are kept; a longer one counts as
     * several
     */
    public record Settings(CompletedBy completedBy, int plans) {
    }

    /**
     * A root field to be answered.
     *
     * @param prepared the field, prepared by {@link Answerer#prepare}
     * @param given what the request gives
     * @param path its place in the response
     * @param operation the operation's name, for the database's log
     */
    public record Question(Prepared prepared, Given given, ResultPath path, String operation, GraphQLContext context,
            Locale locale) {
    }

    /**
     * An answer.
     *
     * @param version the version of the graph it was read from
     * @param value a {@link dev.baton.view.Completed}, or what the engine is to complete
     */
    public record Answer(long version, @Nullable Object value) {
    }

    private final Preparations preparations;

    private final Reading reader;

    private final CompletedBy completedBy;

    public Answerer(Vocabulary vocabulary, Limits limits, Settings settings, Reading reader) {
        Compiler compiler = new Compiler(settings.plans());
        this.preparations = new Preparations(vocabulary, limits, compiler, settings.plans());
        this.reader = reader;
        this.completedBy = settings.completedBy();
    }

    /**
     * Prepares the root fields of an operation, or finds them prepared.
     * @return by their key in the answer
     */
    public Map<String, Prepared> prepare(ExecutionContext context) {
        return preparations.of(context);
    }

    /**
     * Answers a root field.
     * @throws dev.baton.plan.RequestException if an argument cannot be served
     * @throws dev.baton.store.StoreException if the database does not answer
     */
    public Answer answer(Question question) {
        return switch (question.prepared()) {
            case Prepared.Refused(RequestException reason) -> throw reason;
            case Prepared.Ready(Planned planned, Statement statement) -> answer(question, planned, statement);
        };
    }

    private Answer answer(Question question, Planned planned, Statement statement) {
        List<Object> values = planned.values(question.given());
        RootRow row = RootRow.of(reader.read(statement.text(), Statement.parameters(values), question.operation()),
                Statement.VERSION, Statement.COLUMNS);
        Long version = row.version();
        if (version == null) {
            throw new RequestException(ErrorCode.UNAVAILABLE, "The graph is not loaded yet; try again in a minute",
                    Map.of());
        }
        Object value = switch (completedBy) {
            case LAYOUT -> Completion.complete(planned.layout(), row.columns(), values, question.path(),
                    question.context(), question.locale());
            case GRAPHQL_JAVA -> Unpacking.value(planned.layout(), row.columns(), values);
        };
        return new Answer(version, value);
    }

}
