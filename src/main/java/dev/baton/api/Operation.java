package dev.baton.api;

import dev.baton.answer.Answerer;
import dev.baton.answer.Asked;
import dev.baton.answer.Explanation;
import dev.baton.answer.Price;
import dev.baton.plan.Given;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Directive;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLDirective;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** What the root fields of one running operation share. */
final class Operation {

    private static final String VERSION = "graphVersion";

    private static final String COST = "cost";

    private static final String EXPLAIN = "explain";

    private final ExecutionContext context;

    private final Given given;

    private final Insight insight;

    private final Set<Long> versions = new ConcurrentSkipListSet<>();

    private final Map<String, Explanation> explanations = new ConcurrentHashMap<>();

    private @Nullable Map<String, Asked> asked;

    private @Nullable Price price;

    private Operation(ExecutionContext context) {
        this.context = context;
        this.given = new Given(context.getCoercedVariables().toMap(), LocalDate.now(ZoneOffset.UTC));
        this.insight = insight(context);
    }

    static Operation of(ExecutionContext context) {
        Operation operation = new Operation(context);
        context.getGraphQLContext().put(Operation.class, operation);
        return operation;
    }

    static Operation of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Operation.class);
    }

    private static Insight insight(ExecutionContext context) {
        List<Directive> explain = context.getOperationDefinition().getDirectives(EXPLAIN);
        if (explain.isEmpty()) {
            return Insight.NONE;
        }
        GraphQLDirective declared = context.getGraphQLSchema().getDirective(EXPLAIN);
        Map<String, Object> arguments = ValuesResolver.getArgumentValues(declared.getArguments(),
                explain.getFirst().getArguments(), context.getCoercedVariables(), context.getGraphQLContext(),
                context.getLocale());
        return Boolean.TRUE.equals(arguments.get("profile")) ? Insight.PROFILE : Insight.PLAN;
    }

    /** The operation's name, for the database's log; "anonymous" where it has none. */
    String name() {
        String name = context.getOperationDefinition().getName();
        return name == null ? "anonymous" : name;
    }

    boolean hasSeveralRootFields() {
        OperationDefinition definition = context.getOperationDefinition();
        return definition.getSelectionSet().getSelections().size() > 1;
    }

    /** How much of the way to the answer is to be shown. */
    Insight insight() {
        return insight;
    }

    /** Who asks. */
    Caller caller() {
        return context.getGraphQLContext().getOrDefault(Caller.class, Caller.UNKNOWN);
    }

    /** A root field with the values of the request. */
    Asked asked(DataFetchingEnvironment environment, Answerer answerer) {
        return Objects.requireNonNull(asked(answerer).get(environment.getMergedField().getResultKey()));
    }

    /** The root fields of the graph by their key in the answer. */
    synchronized Map<String, Asked> asked(Answerer answerer) {
        if (asked == null) {
            asked = answerer.ask(context, given);
        }
        return asked;
    }

    /** Notes what the operation may cost. */
    void costs(Price price) {
        this.price = price;
    }

    /** Notes the version of the graph that a root field was read from. */
    void readFrom(long version) {
        versions.add(version);
    }

    /** Notes how a root field was answered. */
    void explained(Explanation explanation) {
        explanations.put(explanation.field(), explanation);
    }

    /** What the answer shows beside the data, where it was asked for. */
    Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (!versions.isEmpty() && (context.getOperationDefinition().hasDirective(VERSION)
                || Boolean.TRUE.equals(context.getExecutionInput().getExtensions().get(VERSION)))) {
            extensions.put("graph", Map.of("version", versions.iterator().next()));
        }
        if (context.getOperationDefinition().hasDirective(COST)) {
            extensions.putAll(cost());
        }
        if (insight != Insight.NONE && asked != null) {
            extensions.put(EXPLAIN,
                    asked.keySet()
                        .stream()
                        .map(explanations::get)
                        .filter(Objects::nonNull)
                        .map(Explanations::shown)
                        .toList());
        }
        return extensions;
    }

    /** What the answer to a refused operation shows: its cost, where that is known. */
    Map<String, Object> cost() {
        return price == null ? Map.of() : Map.of(COST, price.shown());
    }

}
