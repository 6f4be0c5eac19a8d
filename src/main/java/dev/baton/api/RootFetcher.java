package dev.baton.api;

import dev.baton.answer.Answerer;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Fetches a root field of the graph; several of one operation side by side. */
final class RootFetcher implements DataFetcher<@Nullable Object> {

    private final Answerer answerer;

    private final Executor executor;

    RootFetcher(Answerer answerer, Executor executor) {
        this.answerer = answerer;
        this.executor = executor;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        Operation operation = Operation.of(environment);
        return operation.hasSeveralRootFields()
                ? CompletableFuture.supplyAsync(() -> answer(operation, environment), executor)
                : answer(operation, environment);
    }

    private @Nullable Object answer(Operation operation, DataFetchingEnvironment environment) {
        Answerer.Answer answer = answerer.answer(new Answerer.Question(operation.prepared(environment, answerer),
                operation.given(), environment.getExecutionStepInfo().getPath(), operation.name(),
                environment.getGraphQlContext(), environment.getLocale()));
        operation.readFrom(answer.version());
        return answer.value();
    }

}
