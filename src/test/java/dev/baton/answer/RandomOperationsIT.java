package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.store.Reader;
import dev.baton.store.StoreException;
import dev.baton.support.BatonTest;
import dev.baton.support.Engines;
import dev.baton.support.RandomOperations;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random valid operations on the bundled history: each is answered without an error, with
 * one statement for each root field, and both ways of completion give the same.
 */
@BatonTest
class RandomOperationsIT {

    private static final int OPERATIONS = 50;

    /** The default of {@code baton.limits.reads}. */
    private static final int READS = 150;

    private static final Map<String, Object> VARIABLES = Map.of("yes", true, "no", false);

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    @Test
    void areAnsweredWithOneStatementForEachRootField() {
        // The database plans some of these for seconds on a busy machine.
        Reader reader = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofSeconds(60), 1, null), List.of());
        AtomicInteger statements = new AtomicInteger();
        List<Throwable> refusals = new ArrayList<>();
        GraphQLSchema ours = Engines.schema((cypher, parameters, operation) -> {
            statements.incrementAndGet();
            try {
                return reader.read(cypher, parameters, operation);
            }
            catch (StoreException ex) {
                refusals.add(ex.getCause());
                throw ex;
            }
        }, CompletedBy.LAYOUT);
        GraphQLSchema theirs = Engines.schema(reader::read, CompletedBy.GRAPHQL_JAVA);
        int skipped = 0;
        for (long seed = 0; seed < OPERATIONS; seed++) {
            String request = RandomOperations.operation(ours, seed);
            if (reads(request) > READS) {
                skipped++;
                continue;
            }
            statements.set(0);
            Map<String, Object> answer = Engines.answer(ours, request, VARIABLES);
            assertThat(answer).as("seed %d: %s%n%s", seed, request, refusals).doesNotContainKey("errors");
            assertThat(statements).as(request).hasValue(Engines.plan(request, VARIABLES).size());
            assertThat(json(Engines.answer(theirs, request, VARIABLES))).as(request).isEqualTo(json(answer));
        }
        assertThat(skipped).isLessThan(OPERATIONS / 10);
    }

    /** The service refuses what asks for more before it plans it. */
    private static long reads(String request) {
        return Engines.plan(request, VARIABLES)
            .stream()
            .flatMap(p -> p.plan().toString().lines())
            .filter(line -> line.strip().startsWith("read "))
            .count();
    }

    private static String json(Map<String, Object> answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }

}
