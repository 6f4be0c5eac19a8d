package dev.baton.answer;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Vocabulary;
import dev.baton.observe.Stages;
import dev.baton.observe.Stages.Stage;
import dev.baton.plan.Amounts;
import dev.baton.plan.ErrorCode;
import dev.baton.plan.Estimate;
import dev.baton.plan.Given;
import dev.baton.plan.Layout;
import dev.baton.plan.Limits;
import dev.baton.plan.RequestException;
import dev.baton.view.Completion;
import dev.baton.view.RootRow;
import dev.baton.view.RowCount;
import dev.baton.view.Unpacking;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Answers root fields, each with one statement and one round trip. */
public final class Answerer {

    /** In the details of a refusal: in how many seconds it may be worth to ask again. */
    private static final String RETRY_AFTER = "retryAfter";

    private static final int LOADING_SECONDS = 30;

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
     * @param asked the field, as {@link Answerer#ask} has it
     * @param path its place in the response
     * @param operation the operation's name, for the database's log
     */
    public record Question(Asked asked, ResultPath path, String operation, GraphQLContext context, Locale locale) {
    }

    /**
     * An answer.
     *
     * @param version the version of the graph it was read from
     * @param value a {@link dev.baton.view.Completed}, or what the engine is to complete
     */
    public record Answer(long version, @Nullable Object value) {
    }

    /** An answer, and how it came about. */
    public record Explained(Answer answer, Explanation explanation) {
    }

    private final Vocabulary vocabulary;

    private final Limits limits;

    private final Preparations preparations;

    private final RowCount rows;

    private final Reading reader;

    private final Counting counting;

    private final Stages stages;

    private final CompletedBy completedBy;

    /** An answerer that counts nothing and tells nobody how long it takes. */
    public Answerer(Vocabulary vocabulary, Limits limits, Settings settings, Reading reader) {
        this(vocabulary, limits, settings, reader, Counting.NONE, Stages.NONE);
    }

    /**
     * @param limits what one operation may ask for
     * @param reader asks the database
     * @param counting tells how much there is in the graph
     * @param stages is told how long the stages of an answer take
     */
    public Answerer(Vocabulary vocabulary, Limits limits, Settings settings, Reading reader, Counting counting,
            Stages stages) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        Compiler compiler = new Compiler(settings.plans());
        this.preparations = new Preparations(vocabulary, limits, compiler, counting::census, counting::survivor,
                settings.plans(), stages);
        this.rows = new RowCount(vocabulary);
        this.counting = counting;
        this.reader = reader;
        this.stages = stages;
        this.completedBy = settings.completedBy();
    }

    /**
     * Prepares the root fields of an operation, or finds them prepared, and gives them
     * the values of a request.
     * @return by their key in the answer
     */
    public Map<String, Asked> ask(ExecutionContext context, Given given) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        preparations.of(context).forEach((key, prepared) -> asked.put(key, prepared.ask(given)));
        return asked;
    }

    /**
     * What root fields cost together.
     * @param times how often the database does the work
     */
    public Price price(Map<String, Asked> asked, int times) {
        double once = 0;
        Amounts amounts = Amounts.NONE;
        for (Asked field : asked.values()) {
            if (field instanceof Asked.Ready ready) {
                once += ready.costs().of(ready.planned().plan(), ready.values());
                amounts = ready.costs().amounts();
            }
        }
        Amounts counted = amounts;
        return new Price(Estimate.rounded(once), counted.counted(), () -> estimate(asked, counted), times,
                limits.cost(), vocabulary);
    }

    private Estimate estimate(Map<String, Asked> asked, Amounts amounts) {
        List<Estimate.Asked> fields = new ArrayList<>(asked.size());
        asked.forEach((key, field) -> {
            if (field instanceof Asked.Ready ready) {
                fields.add(new Estimate.Asked(key, ready.planned().plan(), ready.planned().layout(), ready.values()));
            }
        });
        return new Estimate(fields, amounts, limits.pageSize());
    }

    /**
     * Answers a root field.
     * @throws dev.baton.plan.RequestException if an argument cannot be served
     * @throws dev.baton.store.StoreException if the database does not answer
     */
    public Answer answer(Question question) {
        return answer(question, ready(question), reader);
    }

    /**
     * Answers a root field, and tells how.
     * @param profile whether the database is to watch what it does
     * @throws dev.baton.plan.RequestException if an argument cannot be served
     * @throws dev.baton.store.StoreException if the database does not answer
     */
    public Explained explain(Question question, boolean profile) {
        Asked.Ready ready = ready(question);
        Explaining explaining = new Explaining(reader, rows, ready.planned().plan(), profile);
        Answer answer = answer(question, ready, explaining);
        return new Explained(answer, explaining.explanation(question, ready));
    }

    private static Asked.Ready ready(Question question) {
        return switch (question.asked()) {
            case Asked.Refused(RequestException reason) -> throw reason;
            case Asked.Ready ready -> ready;
        };
    }

    private Answer answer(Question question, Asked.Ready ready, Reading reading) {
        List<Object> values = ready.values();
        long asked = System.nanoTime();
        Record record = reading.read(ready.statement().text(), Statement.parameters(values), question.operation());
        long read = System.nanoTime();
        stages.took(Stage.DATABASE, read - asked);
        RootRow row = RootRow.of(record, Statement.VERSION, Statement.COLUMNS);
        Long version = row.version();
        if (version == null) {
            throw new RequestException(ErrorCode.UNAVAILABLE, "The graph is being loaded; try again in a minute",
                    Map.of(RETRY_AFTER, LOADING_SECONDS));
        }
        counting.answered(version);
        Layout layout = ready.planned().layout();
        Object value = switch (completedBy) {
            case LAYOUT -> Completion.complete(layout, row.columns(), values, question.path(), question.context(),
                    question.locale());
            case GRAPHQL_JAVA -> Unpacking.value(layout, row.columns(), values);
        };
        stages.tookSince(Stage.MAP, read);
        return new Answer(version, value);
    }

}
