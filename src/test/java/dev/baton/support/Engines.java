package dev.baton.support;

import dev.baton.answer.Answerer;
import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.answer.Answerer.Reading;
import dev.baton.api.GraphApi;
import dev.baton.cypher.Compiler;
import dev.baton.plan.Limits;
import dev.baton.plan.Planned;
import dev.baton.plan.Planner;
import dev.baton.store.Gate;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.time.Duration;
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
    public static final Limits LIMITS = new Limits(100, 10, 50, 1000);

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
        Answerer answerer = new Answerer(Sdl.vocabulary(), LIMITS, new Compiler(100), reading, completedBy);
        return GraphApi.schema(Sdl.registry(), Sdl.vocabulary(), answerer, Executors.newVirtualThreadPerTaskExecutor());
    }

    /**
     * The plans of a request's root fields, in order. Fails where the request is not
     * valid.
     */
    public static List<Planned> plan(String request, Map<String, Object> variables) {
        Document document = Parser.parse(request);
        var errors = new Validator().validateDocument(SCHEMA, document, Locale.ROOT);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        Planner planner = new Planner(Sdl.vocabulary(), SCHEMA, LIMITS);
        return ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperationWithRawVariables(SCHEMA, document, null, RawVariables.of(variables),
                    GraphQLContext.getDefault(), Locale.ROOT)
            .getTopLevelFields()
            .stream()
            .filter(f -> !f.getName().startsWith("__"))
            .map(planner::plan)
            .toList();
    }

    /** The response to a request, as the map that becomes JSON. */
    public static Map<String, Object> answer(GraphQLSchema schema, String request, Map<String, Object> variables) {
        return GraphQL.newGraphQL(schema)
            .queryExecutionStrategy(GraphApi.strategy(new Gate(Duration.ofSeconds(10))))
            .build()
            .execute(ExecutionInput.newExecutionInput(request).variables(variables).locale(Locale.ROOT))
            .toSpecification();
    }

}
