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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
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
        // Nearly all of the time is planning in the database, which uses one processor
        // for each.
        List<Boolean> elsewhere = LongStream.range(0, FILTERS)
            .parallel()
            .boxed()
            .flatMap(seed -> foundElsewhere(seed, filters.request(seed)).stream())
            .toList();
        assertThat(elsewhere).as("filters with another start").hasSizeGreaterThan(FILTERS / 2);
        assertThat(elsewhere).as("of these, filters that some node fulfils")
            .filteredOn(found -> found)
            .hasSizeGreaterThan(FILTERS / 10);
    }

    /**
     * Whether a filter finds something, which must be the same from elsewhere; nothing
     * where it has no other start.
     */
    private Optional<Boolean> foundElsewhere(long seed, String request) {
        Asked fast = Engines.plan(request, Map.of()).getFirst();
        Asked plain = Engines.plan(request, Map.of(), AT_ALL_NODES).getFirst();
        if (fast.plan().equals(plain.plan())) {
            return Optional.empty();
        }
        List<Object> answer = answer(fast);
        assertThat(answer).as("seed %d: %s%n%s", seed, request, fast.plan()).isEqualTo(answer(plain));
        return Optional.of(!((List<?>) answer.getFirst()).isEmpty());
    }

    private List<Object> answer(Asked asked) {
        try (var session = driver.session()) {
            String text = new Compiler(1).compile(asked.plan()).text();
            return session.run(text, Statement.parameters(asked.values())).single().get(Statement.COLUMNS).asList();
        }
    }

}
