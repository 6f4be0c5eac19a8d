package dev.baton.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.cypher.Compiler;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Limits;
import dev.baton.plan.Orderings;
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

    private final Vocabulary vocabulary;

    private final Limits limits;

    private final Compiler compiler;

    private final Orderings orderings;

    private final Cache<Shape, Map<String, Prepared>> kept;

    /**
     * What requests that share their preparation have in common.
     *
     * @param document compared by identity
     */
    private record Shape(Document document, @Nullable String operation, Map<String, Object> variables) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && document == shape.document
                    && Objects.equals(operation, shape.operation) && variables.equals(shape.variables);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(document) + variables.hashCode();
        }
    }

    /**
     * @param plans how many plans of ordinary size are kept
     */
    Preparations(Vocabulary vocabulary, Limits limits, Compiler compiler, int plans) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.compiler = compiler;
        this.orderings = new Orderings(vocabulary);
        this.kept = Caffeine.newBuilder()
            .maximumWeight(plans)
            .weigher((Shape shape,
                    Map<String, Prepared> prepared) -> prepared.values().stream().mapToInt(Preparations::weight).sum())
            .build();
    }

    private static int weight(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Ready ready -> ready.statement().weight();
            case Prepared.Refused refused -> 1;
        };
    }

    /** The prepared root fields of an operation, by their key in the answer. */
    Map<String, Prepared> of(ExecutionContext context) {
        Map<String, Object> variables = Variables.shape(context.getGraphQLSchema(), context.getOperationDefinition(),
                context.getCoercedVariables().toMap());
        Shape shape = new Shape(context.getDocument(), context.getOperationDefinition().getName(), variables);
        return kept.get(shape, s -> prepare(context, s.variables()));
    }

    private Map<String, Prepared> prepare(ExecutionContext context, Map<String, Object> variables) {
        ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
                    context.getFragmentsByName(), CoercedVariables.of(variables),
                    Options.defaultOptions().graphQLContext(context.getGraphQLContext()).locale(context.getLocale()));
        Planner planner = new Planner(vocabulary, context.getGraphQLSchema(), limits, orderings);
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
