package dev.baton.api;

import dev.baton.answer.Answerer;
import dev.baton.answer.Prepared;
import dev.baton.plan.Given;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** What the root fields of one running operation share. */
final class Operation {

    private static final String DIRECTIVE = "graphVersion";

    private final ExecutionContext context;

    private final Given given;

    private final Set<Long> versions = new ConcurrentSkipListSet<>();

    private @Nullable Map<String, Prepared> prepared;

    private Operation(ExecutionContext context) {
        this.context = context;
        this.given = new Given(context.getCoercedVariables().toMap(), LocalDate.now(ZoneOffset.UTC));
    }

    static Operation of(ExecutionContext context) {
        Operation operation = new Operation(context);
        context.getGraphQLContext().put(Operation.class, operation);
        return operation;
    }

    static Operation of(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Operation.class);
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

    /** What the request gives to its plans. */
    Given given() {
        return given;
    }

    /** The prepared form of a root field. */
    Prepared prepared(DataFetchingEnvironment environment, Answerer answerer) {
        return Objects.requireNonNull(prepared(answerer).get(environment.getMergedField().getResultKey()));
    }

    private synchronized Map<String, Prepared> prepared(Answerer answerer) {
        if (prepared == null) {
            prepared = answerer.prepare(context);
        }
        return prepared;
    }

    /** Notes the version of the graph that a root field was read from. */
    void readFrom(long version) {
        versions.add(version);
    }

    /** The version to show in the answer, or null where it was not asked for. */
    @Nullable Long versionToShow() {
        boolean asked = context.getOperationDefinition().hasDirective(DIRECTIVE)
                || Boolean.TRUE.equals(context.getExecutionInput().getExtensions().get(DIRECTIVE));
        return asked && !versions.isEmpty() ? versions.iterator().next() : null;
    }

}
