package dev.baton.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Census;
import dev.baton.model.Vocabulary;
import dev.baton.observe.Stages;
import dev.baton.observe.Stages.Kept;
import dev.baton.observe.Stages.Stage;
import dev.baton.plan.Amounts;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the root fields of operations, and keeps them for the next request with the
 * same document, operation and shape of variables. The same document is the same object:
 * parsed documents are kept too.
 */
final class Preparations {

    /** Such operations are for looking into, not for repeating: not kept. */
    private static final String EXPLAINED = "explain";

    private final Vocabulary vocabulary;

    private final Limits limits;

    private final Compiler compiler;

    private final Orderings orderings;

    private final Supplier<Census> census;

    private final UnaryOperator<String> survivors;

    private final Stages stages;

    private final Cache<Shape, Map<String, Prepared>> kept;

    /**
     * What requests that share their preparation have in common.
     *
     * @param document compared by identity
     * @param counted the version of the census: each may choose other ways through the
     * graph
     */
    private record Shape(Document document, @Nullable String operation, Map<String, Object> variables, long counted) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape && document == shape.document
                    && Objects.equals(operation, shape.operation) && variables.equals(shape.variables)
                    && counted == shape.counted;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(document) + variables.hashCode();
        }
    }

    /**
     * @param census how much there is in the graph, at the moment
     * @param survivors where ids lead that may have been merged, at the moment
     * @param plans how many plans of ordinary size are kept
     * @param stages is told how long planning and compiling take
     */
    Preparations(Vocabulary vocabulary, Limits limits, Compiler compiler, Supplier<Census> census,
            UnaryOperator<String> survivors, int plans, Stages stages) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.compiler = compiler;
        this.orderings = new Orderings(vocabulary);
        this.census = census;
        this.survivors = survivors;
        this.stages = stages;
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
        Census now = census.get();
        if (context.getOperationDefinition().hasDirective(EXPLAINED)) {
            return prepare(context, variables, now);
        }
        Shape shape = new Shape(context.getDocument(), context.getOperationDefinition().getName(), variables,
                now.version());
        Map<String, Prepared> found = kept.getIfPresent(shape);
        stages.found(Kept.PLANS, found != null);
        return found != null ? found : kept.get(shape, s -> prepare(context, s.variables(), now));
    }

    private Map<String, Prepared> prepare(ExecutionContext context, Map<String, Object> variables, Census census) {
        ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperation(context.getGraphQLSchema(), context.getOperationDefinition(),
                    context.getFragmentsByName(), CoercedVariables.of(variables),
                    Options.defaultOptions().graphQLContext(context.getGraphQLContext()).locale(context.getLocale()));
        Planner planner = new Planner(vocabulary, context.getGraphQLSchema(), limits, orderings, census)
            .resolving(survivors);
        Map<String, Prepared> prepared = new LinkedHashMap<>();
        for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
            if (!field.getName().startsWith("__")) {
                prepared.put(field.getResultKey(), prepare(planner, operation, field, census));
            }
        }
        return prepared;
    }

    private Prepared prepare(Planner planner, ExecutableNormalizedOperation operation, ExecutableNormalizedField field,
            Census census) {
        try {
            long start = System.nanoTime();
            Planned planned = planner.plan(operation, field);
            long made = System.nanoTime();
            stages.took(Stage.PLAN, made - start);
            Statement statement = compiler.compile(planned.plan());
            stages.tookSince(Stage.COMPILE, made);
            return new Prepared.Ready(planned, statement, new Costs(Amounts.of(census), limits.pageSize()));
        }
        catch (RequestException e) {
            return new Prepared.Refused(Objects.requireNonNull(e));
        }
    }

}
