package dev.baton.benchmark;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.api.GraphApi;
import dev.baton.plan.Limits;
import dev.baton.store.Gate;
import dev.baton.support.Engines;
import graphql.ExecutionInput;
import graphql.GraphQL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What Baton sends to the database for a call: its engine with the limits of production,
 * over a stand-in for the database that only listens.
 */
final class BatonStatements {

    private static final Limits LIMITS = new Limits(200, 200, 12, 50, 50);

    private final List<Statement> sent = new ArrayList<>();

    private final GraphQL engine;

    BatonStatements() {
        this.engine = GraphQL.newGraphQL(Engines.schema(LIMITS, (cypher, parameters, operation) -> {
            sent.add(new Statement(cypher, parameters));
            throw new IllegalStateException("There is nothing to read from");
        }, CompletedBy.LAYOUT)).queryExecutionStrategy(GraphApi.strategy(new Gate(Duration.ofSeconds(10)))).build();
    }

    /** The one statement of a call. */
    synchronized Statement of(Call call) {
        sent.clear();
        engine.execute(ExecutionInput.newExecutionInput(call.question().graphql())
            .variables(call.variables())
            .locale(Locale.ROOT));
        if (sent.size() != 1) {
            throw new IllegalStateException("%s takes %d statements".formatted(call.question().name(), sent.size()));
        }
        return sent.getFirst();
    }

}
