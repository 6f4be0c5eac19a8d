package dev.baton.api;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * What the root fields of one running operation share.
 *
 * @param context the engine's
 * @param name the operation's name, for the database's log; "anonymous" where it has none
 * @param sideBySide whether it has several root fields
 * @param versions the versions of the graph that its root fields were read from
 */
record Operation(ExecutionContext context, String name, boolean sideBySide, Set<Long> versions) {

    private static final String DIRECTIVE = "graphVersion";

    static Operation of(ExecutionContext context) {
        OperationDefinition definition = context.getOperationDefinition();
        String name = definition.getName() == null ? "anonymous" : definition.getName();
        boolean several = definition.getSelectionSet().getSelections().size() > 1;
        Operation operation = new Operation(context, name, several, new ConcurrentSkipListSet<>());
        context.getGraphQLContext().put(Operation.class, operation);
        return operation;
    }

    static Operation of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Operation.class);
    }

    ExecutableNormalizedField field(DataFetchingEnvironment environment) {
        return context.getNormalizedQueryTree()
            .get()
            .getNormalizedField(environment.getMergedField(), environment.getExecutionStepInfo().getObjectType(),
                    environment.getExecutionStepInfo().getPath());
    }

    /** The version to show in the answer, or null where it was not asked for. */
    @Nullable Long versionToShow() {
        boolean asked = context.getOperationDefinition().hasDirective(DIRECTIVE)
                || Boolean.TRUE.equals(context.getExecutionInput().getExtensions().get(DIRECTIVE));
        return asked && !versions.isEmpty() ? versions.iterator().next() : null;
    }
}
