package dev.baton.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.reference.requests.RandomRequests;
import dev.baton.store.Reader;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random valid requests on the bundled history are answered as the {@link Reference}
 * says, with one statement for each root field. {@code -Dbaton.reference.seed} and
 * {@code -Dbaton.reference.requests} ask for others, or for more.
 */
@BatonTest
class ReferenceIT {

    private static final long SEED = Long.getLong("baton.reference.seed", 1);

    private static final int REQUESTS = Integer.getInteger("baton.reference.requests", 60);

    /** How many requests are looked at without being answered. */
    private static final int MANY = 600;

    /** What requests ask for, and how it is told. */
    private static final String ASKED_FOR = """
            groups by a value                | by: \\[(NODE_)?(KIND|ROLE|PREDICATE|EDITION|NAME|LANGUAGE)\\b
            groups by a related node         | by: \\[(NODE_)?(COUNTRY|THEMES|HOSTS|NETWORK|CLUSTERS|SESSIONS|SPEAKERS|MEMBER_OF)\\b
            groups by a period               | by: \\[\\w+_(YEAR|DECADE|MONTH)
            groups by the kind               | by: \\[(NODE_)?TYPE\\b
            groups by several keys           | by: \\[\\w+, \\w+
            one group of all                 | by: \\[\\]
            groups in an order               | groups\\([^)]*orderBy: \\[
            a number of a group              | (min|max|sum|average)\\(of:
            a day of a group                 | (earliest|latest)\\(of:
            nodes of a group                 | groups\\(.*keys \\{.*nodes
            as of a date                     | asOf: \\{
            an asOf that lifts another       | asOf: null
            as of a date below               | \\{.*\\{.*\\{ .*asOf: \\{
            by how many there are            | count: \\{
            exactly one                      | single: \\{
            not one                          | none: \\{
            all                              | all: \\{
            a condition on the relationship  | edge: \\{
            a condition on citations         | citations: \\{(some|none|all|single|count)
            a condition on one of the kinds  | on[A-Z]\\w+: \\{
            an order by how many there are   | field: \\w+_COUNT
            an order by a related field      | field: (NODE_)?(COUNTRY|NETWORK|CONFERENCE)_\\w+
            an order with nulls placed       | nulls: (FIRST|LAST)
            a page backwards                 | last: \\d
            several kinds in one list        | (entities|documents)\\(
            """;

    /** How many failures are shown at a time. */
    private static final int ENOUGH = 3;

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    @Test
    void randomRequestsAreAnsweredAsThePlainEvaluationSays() {
        // The database plans some of these for seconds, on a busy machine for minutes.
        Reader reader = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofMinutes(4), 1, null), List.of());
        Trial trial = new Trial(WholeGraph.of(driver, Sdl.vocabulary()), reader::read);
        for (long seed = SEED; seed < SEED + REQUESTS && trial.failures().size() < ENOUGH; seed++) {
            trial.tried(seed);
        }
        assertThat(trial.failures()).as("%d random requests from seed %d", trial.requests(), SEED).isEmpty();
    }

    /** What is never asked for is never wrong. */
    @Test
    void theRequestsAskForEverything() {
        WholeGraph graph = WholeGraph.of(driver, Sdl.vocabulary());
        GraphQLSchema schema = new Reference(graph, 1).schema();
        List<String> requests = LongStream.rangeClosed(1, MANY)
            .mapToObj(seed -> RandomRequests.request(schema, Sdl.vocabulary(), graph, seed).text())
            .toList();
        SoftAssertions soft = new SoftAssertions();
        ASKED_FOR.lines().map(line -> line.split(" +\\| ", 2)).forEach(what -> {
            Pattern sought = Pattern.compile(what[1]);
            soft.assertThat(requests.stream().filter(r -> sought.matcher(r).find()).count())
                .as(what[0])
                .isGreaterThanOrEqualTo(MANY / 200);
        });
        soft.assertAll();
    }

}
