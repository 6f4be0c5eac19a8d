package dev.baton.api;

import dev.baton.plan.RequestException;
import dev.baton.store.Gate;
import dev.baton.view.Completed;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.NonNullableFieldWasNullException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Executes queries: as the engine does, except that a {@link Completed} value is taken as
 * it is, and that all root fields of an operation see one version of the graph.
 */
final class GraphStrategy extends AsyncExecutionStrategy {

    private final Gate gate;

    private final Admission admission;

    GraphStrategy(DataFetcherExceptionHandler exceptions, Gate gate, Admission admission) {
        super(exceptions);
        this.gate = gate;
        this.admission = admission;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        Operation operation = Operation.of(context);
        try {
            admission.check(operation);
        }
        catch (RequestException e) {
            return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult()
                .addError(Errors.refusal(e, context.getOperationDefinition()))
                .extensions(Map.copyOf(operation.cost()))
                .build());
        }
        CompletableFuture<ExecutionResult> result = gate.read(() -> finished(context, parameters));
        Map<String, Object> extensions = operation.extensions();
        return extensions.isEmpty() ? result
                : result.thenApply(r -> r.transform(b -> extensions.forEach(b::addExtension)));
    }

    /** The result once it is there: a load waits until no operation is under way. */
    private CompletableFuture<ExecutionResult> finished(ExecutionContext context,
            ExecutionStrategyParameters parameters) {
        CompletableFuture<ExecutionResult> result = super.execute(context, parameters);
        result.exceptionally(e -> null).join();
        return result;
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (!(parameters.getSource() instanceof Completed completed)) {
            return super.completeValue(context, parameters);
        }
        completed.errors().forEach(context::addError);
        if (completed.data() != null) {
            return new FieldValueInfo(CompleteValueType.OBJECT, completed.data());
        }
        if (completed.errors().isEmpty() || !parameters.getExecutionStepInfo().isNonNullType()) {
            return new FieldValueInfo(CompleteValueType.NULL, completeValueForNull(parameters));
        }
        // The error below is reported; only the null goes on up.
        var bubble = new NonNullableFieldWasNullException(parameters.getExecutionStepInfo(), parameters.getPath());
        return new FieldValueInfo(CompleteValueType.NULL, CompletableFuture.failedFuture(bubble));
    }

}
