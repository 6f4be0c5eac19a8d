package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.GraphDatabase;
import dev.baton.support.GraphDatabase.Emptied;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;

/**
 * The chain of a network with more editions than one chain has places: 100, of which
 * every one has a host of its own. The seventh from the end was never held.
 */
@GraphDatabase(emptied = Emptied.BEFORE_ALL_TESTS)
@TestInstance(Lifecycle.PER_CLASS)
class LongChainIT {

    private Driver driver;

    @BeforeAll
    void load(Driver driver) {
        this.driver = driver;
        var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        SchemaRunner.ofClassPath(driver, bookmarks, null, "cypher/schema").apply();
        try (var session = driver.session()) {
            session.run("""
                    CREATE (:Entity:Graph {id: 'graph/current', version: 1})
                    CREATE (network:Entity:Network {id: 'network/long', beginEarliest: -1000000000,
                      beginLatest: -1000000000, endEarliest: 1000000000, endLatest: 1000000000})
                    WITH network UNWIND [i IN range(1, 100) WHERE i <> 94] AS i
                    CREATE (edition:Entity:Conference {id: 'conference/' + i, edition: i, editionKey: toFloat(i),
                        beginEarliest: i * 365, beginLatest: i * 365})-[:PART_OF {id: 'PART_OF/' + i}]->(network),
                      (:Entity:City {id: 'city/' + i, nameKey: 'city ' + i})-[:HOSTED {id: 'HOSTED/' + i,
                        beginEarliest: i * 365, beginLatest: i * 365}]->(edition)""").consume();
        }
    }

    /**
     * Only the first 60 were looked at, so a later stretch was as if it were not there.
     */
    @Test
    void aLaterStretchIsFound() {
        assertThat(chain("from: \"conference/90\", to: \"city/92\""))
            .isEqualTo(List.of(List.of(List.of("BY_ORDER"), List.of("BY_ORDER")), numbers(90, 91, 92)));
    }

    @Test
    void aGapOfALaterStretchIsTold() {
        assertThat(chain("from: \"city/93\", to: \"conference/95\""))
            .isEqualTo(List.of(List.of(List.of("GAP")), numbers(93, 95)));
    }

    @Test
    void backwardsTheEndComesFirst() {
        assertThat(chain("from: \"conference/99\", to: \"conference/98\", direction: BACKWARD"))
            .isEqualTo(List.of(List.of(List.of("BY_ORDER")), numbers(99, 98)));
    }

    private static List<Object> numbers(long... numbers) {
        return Arrays.stream(numbers).<Object>mapToObj(List::of).toList();
    }

    private Object chain(String arguments) {
        String request = "{ handoverChain(network: \"network/long\", %s) { hops { status } places { number } } }"
            .formatted(arguments);
        Asked asked = Engines.plan(request, Map.of()).getFirst();
        try (var session = driver.session()) {
            return session.run(new Compiler(1).compile(asked.plan()).text(), Statement.parameters(asked.values()))
                .single()
                .get(Statement.COLUMNS)
                .get(0)
                .get(0)
                .asObject();
        }
    }

}
