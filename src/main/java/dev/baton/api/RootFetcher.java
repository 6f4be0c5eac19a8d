package dev.baton.api;

import dev.baton.answer.Answerer;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a root field of the graph; several of one operation side by side. It calls
 * itself trivial so that Spring does not wrap it: it needs no context of a thread,
 * returns no reactive type, and times its stages itself.
 */
final class RootFetcher implements TrivialDataFetcher<@Nullable Object> {

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
        Answerer.Question question = new Answerer.Question(operation.asked(environment, answerer),
                environment.getExecutionStepInfo().getPath(), operation.name(), environment.getGraphQlContext(),
                environment.getLocale());
        Answerer.Answer answer = switch (operation.insight()) {
            case NONE -> answerer.answer(question);
            case PLAN -> explained(operation, answerer.explain(question, false));
            case PROFILE -> explained(operation, answerer.explain(question, true));
        };
        operation.readFrom(answer.version());
        return answer.value();
    }

    private static Answerer.Answer explained(Operation operation, Answerer.Explained explained) {
        operation.explained(explained.explanation());
        return explained.answer();
    }

}
