package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Census;
import dev.baton.support.BatonTest;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.RandomFilters;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Wherever a read starts, it finds the same: random filters on the bundled history,
 * planned with and without another start.
 */
@BatonTest
class StartIT {

    private static final int FILTERS = 150;

    private static final Planner AT_ALL_NODES = new Planner(Sdl.vocabulary(), Engines.schema(), Engines.LIMITS,
            new Orderings(Sdl.vocabulary()), Census.UNKNOWN, UnaryOperator.identity());

    @Autowired
    private Driver driver;

    @Test
    void findsTheSameFromElsewhere() {
        RandomFilters filters = new RandomFilters(driver);
        int elsewhere = 0;
        int found = 0;
        for (long seed = 0; seed < FILTERS; seed++) {
            String request = filters.request(seed);
            Asked fast = Engines.plan(request, Map.of()).getFirst();
            Asked plain = Engines.plan(request, Map.of(), AT_ALL_NODES).getFirst();
            if (!fast.plan().equals(plain.plan())) {
                List<Object> answer = answer(fast);
                assertThat(answer).as("seed %d: %s%n%s", seed, request, fast.plan()).isEqualTo(answer(plain));
                elsewhere++;
                found += ((List<?>) answer.getFirst()).isEmpty() ? 0 : 1;
            }
        }
        assertThat(elsewhere).as("filters with another start").isGreaterThan(FILTERS / 2);
        assertThat(found).as("of these, filters that some node fulfils").isGreaterThan(FILTERS / 10);
    }

    private List<Object> answer(Asked asked) {
        try (var session = driver.session()) {
            String text = new Compiler(1).compile(asked.plan()).text();
            return session.run(text, Statement.parameters(asked.values())).single().get(Statement.COLUMNS).asList();
        }
    }

}
