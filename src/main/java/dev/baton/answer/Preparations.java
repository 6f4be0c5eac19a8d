package dev.baton.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.cypher.Compiler;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Limits;
import dev.baton.plan.Planned;
import dev.baton.plan.Planner;
import dev.baton.plan.RequestException;
import dev.baton.plan.Variables;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the root fields of operations, and keeps them for the next request with the
 * same document, operation and shape of variables. The same document is the same object:
 * parsed documents are kept too.
 */
final class Preparations {

    private static final int SHAPES_OF_A_DOCUMENT = 100;

    private final Vocabulary vocabulary;

    private final Limits limits;

    private final Compiler compiler;

    private final Cache<Document, Cache<Shape, Map<String, Prepared>>> kept;

    /** What tells the requests with one document apart. */
    private record Shape(@Nullable String operation, Map<String, Object> variables) {
    }

    /**
     * @param documents for how many documents preparations are kept
     */
    Preparations(Vocabulary vocabulary, Limits limits, Compiler compiler, int documents) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.compiler = compiler;
        // Weak keys are compared by identity; a size would evict by it just as well.
        this.kept = Caffeine.newBuilder().weakKeys().maximumSize(documents).build();
    }

    /** The prepared root fields of an operation, by their key in the answer. */
    Map<String, Prepared> of(ExecutionContext context) {
        Map<String, Object> variables = Variables.shape(context.getGraphQLSchema(), context.getOperationDefinition(),
                context.getCoercedVariables().toMap());
        Shape shape = new Shape(context.getOperationDefinition().getName(), variables);
        return kept.get(context.getDocument(), d -> Caffeine.newBuilder().maximumSize(SHAPES_OF_A_DOCUMENT).build())
            .get(shape, s -> prepare(context, s.variables()));
    }

    private Map<String, Prepared> prepare(ExecutionContext context, Map<String, Object> variables) {
        ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
                    context.getFragmentsByName(), CoercedVariables.of(variables),
                    Options.defaultOptions().graphQLContext(context.getGraphQLContext()).locale(context.getLocale()));
        Planner planner = new Planner(vocabulary, context.getGraphQLSchema(), limits);
        Map<String, Prepared> prepared = new LinkedHashMap<>();
        for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
            if (!field.getName().startsWith("__")) {
                prepared.put(field.getResultKey(), prepare(planner, field));
            }
        }
        return prepared;
    }

    private Prepared prepare(Planner planner, ExecutableNormalizedField field) {
        try {
            Planned planned = planner.plan(field);
            return new Prepared.Ready(planned, compiler.compile(planned.plan()));
        }
        catch (RequestException e) {
            return new Prepared.Refused(Objects.requireNonNull(e));
        }
    }

}
