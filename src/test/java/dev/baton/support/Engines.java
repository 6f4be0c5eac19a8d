package dev.baton.support;

import dev.baton.answer.Answerer;
import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.answer.Reading;
import dev.baton.api.GraphApi;
import dev.baton.model.Census;
import dev.baton.plan.Given;
import dev.baton.plan.Limits;
import dev.baton.plan.Orderings;
import dev.baton.plan.Plan;
import dev.baton.plan.Planned;
import dev.baton.plan.Planner;
import dev.baton.plan.Variables;
import dev.baton.store.Gate;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The engine to the depth that a test wants: schema, plan, or answers over a stand-in for
 * the database.
 */
public final class Engines {

    /** What tests of the engine allow. */
    public static final Limits LIMITS = new Limits(100, 10, 50, 1000, 100);

    /** The day of every request. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final Orderings ORDERINGS = new Orderings(Sdl.vocabulary());

    private static final GraphQLSchema SCHEMA = schema((cypher, parameters, operation) -> {
        throw new IllegalStateException("This test reads nothing");
    }, CompletedBy.LAYOUT);

    private Engines() {
    }

    /** The complete schema, not connected to anything. */
    public static GraphQLSchema schema() {
        return SCHEMA;
    }

    public static GraphQLSchema schema(Reading reading, CompletedBy completedBy) {
        return schema(LIMITS, reading, completedBy);
    }

    public static GraphQLSchema schema(Limits limits, Reading reading, CompletedBy completedBy) {
        Answerer answerer = new Answerer(Sdl.vocabulary(), limits, new Answerer.Settings(completedBy, 100), reading);
        return GraphApi.schema(Sdl.registry(), Sdl.vocabulary(), answerer, Executors.newVirtualThreadPerTaskExecutor());
    }

    /**
     * A root field that was planned, with the values of the request.
     */
    public record Asked(Planned planned, List<Object> values) {

        public Plan plan() {
            return planned.plan();
        }
    }

    /**
     * The plans of a request's root fields, in order. Fails where the request is not
     * valid.
     */
    public static List<Asked> plan(String request, Map<String, Object> variables) {
        return plan(request, variables, LIMITS);
    }

    /** The plans of a request under other limits. */
    public static List<Asked> plan(String request, Map<String, Object> variables, Limits limits) {
        return plan(request, variables, limits, Census.UNKNOWN);
    }

    /** The plans of a request on a graph of which something is known. */
    public static List<Asked> plan(String request, Map<String, Object> variables, Census census) {
        return plan(request, variables, new Planner(Sdl.vocabulary(), SCHEMA, LIMITS, ORDERINGS, census));
    }

    private static List<Asked> plan(String request, Map<String, Object> variables, Limits limits, Census census) {
        return plan(request, variables, new Planner(Sdl.vocabulary(), SCHEMA, limits, ORDERINGS, census));
    }

    /** The plans of a request by another planner. */
    public static List<Asked> plan(String request, Map<String, Object> variables, Planner planner) {
        Document document = Parser.parse(request);
        var errors = new Validator().validateDocument(SCHEMA, document, Locale.ROOT);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        OperationDefinition operation = document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        Map<String, Object> coerced = ValuesResolver
            .coerceVariableValues(SCHEMA, operation.getVariableDefinitions(), RawVariables.of(variables),
                    GraphQLContext.getDefault(), Locale.ROOT)
            .toMap();
        ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperation(SCHEMA, document, null,
                    CoercedVariables.of(Variables.shape(SCHEMA, operation, coerced)));
        return normalized.getTopLevelFields()
            .stream()
            .filter(f -> !f.getName().startsWith("__"))
            .map(f -> planner.plan(normalized, f))
            .map(p -> new Asked(p, p.values(new Given(coerced, TODAY))))
            .toList();
    }

    /**
     * The response to a request, as the map that becomes JSON; parts of it may be JSON
     * already.
     */
    public static Map<String, Object> answer(GraphQLSchema schema, String request, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema)
            .queryExecutionStrategy(GraphApi.strategy(new Gate(Duration.ofSeconds(10))))
            .build()
            .execute(ExecutionInput.newExecutionInput(request).variables(variables).locale(Locale.ROOT))
            .toSpecification();
    }

}
