package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.model.Census;
import dev.baton.model.Direction;
import dev.baton.plan.Cursor;
import dev.baton.store.CensusTaker;
import dev.baton.store.Reader;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.GraphDatabase;
import dev.baton.support.GraphDatabase.Emptied;
import dev.baton.support.Profile;
import dev.baton.support.Sdl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * Design invariant: a page of a node with 100,000 far ends holds a page in memory on
 * every order, and reads only a page on the orders that are stored on the relationship.
 *
 * <p>
 * City number i is a member of the hub since day i and until day 2i, the even ones only:
 * of the odd ones nothing is known. It spoke at the hub's session as number i, the even
 * ones only, on day i. Its name is i, turned round by a factor.
 */
@GraphDatabase(emptied = Emptied.BEFORE_ALL_TESTS)
@TestInstance(Lifecycle.PER_CLASS)
class HubIT {

    private static final int ENDS = 100_000;

    private static final int MIDDLE = 40_000;

    private static final double NONE = Double.MAX_VALUE;

    private static final long PAST = -1_000_000_000L;

    private final Compiler compiler = new Compiler(100);

    private Driver driver;

    private Census census = Census.UNKNOWN;

    /**
     * A list of the hub, one of its orders, and the keys of a row in its middle.
     */
    record Order(String root, String list, String orderBy, String keys, List<Object> middle) {

        String cursor() {
            String owner = root.equals("network") ? "Network" : "Session";
            return Cursor.encode(owner + "." + list + " " + keys, middle);
        }

        @Override
        public String toString() {
            return list + " " + orderBy;
        }
    }

    static Stream<Order> orders() {
        String member = "MEMBER_OF/city/%06d/network/01".formatted(MIDDLE);
        String speech = "SPOKE_AT/city/%06d/session/01".formatted(MIDDLE);
        String name = name(MIDDLE);
        return Stream.of(
                new Order("network", "members", "{field: SINCE, direction: ASC}", "+E.beginEarliest +E.id",
                        List.of(MIDDLE, member)),
                new Order("network", "members", "{field: UNTIL, direction: ASC}", "+E.endEarliest +E.id",
                        List.of(2 * MIDDLE, member)),
                new Order("network", "members", "{field: NODE_NAME, direction: ASC}", "+N.nameKey +E.id",
                        List.of(name, member)),
                new Order("network", "members", "{field: SINCE, direction: ASC} ", "+E.beginEarliest +E.id",
                        List.of(PAST, "MEMBER_OF/city/%06d/network/01".formatted(MIDDLE + 1))),
                new Order("session", "speakers", "{field: ORDER, direction: ASC}", "+E.orderKey +E.id",
                        List.of((double) MIDDLE, speech)),
                new Order("session", "speakers", "{field: DATE, direction: ASC}", "+E.beginEarliest +E.id",
                        List.of(MIDDLE, speech)),
                new Order("session", "speakers", "{field: ORDER, direction: ASC}, {field: NODE_NAME, direction: ASC}",
                        "+E.orderKey +N.nameKey +E.id",
                        List.of(NONE, name(MIDDLE + 1), "SPOKE_AT/city/%06d/session/01".formatted(MIDDLE + 1))));
    }

    /** As the statement that loads computes it. */
    private static String name(int i) {
        return String.valueOf(100_000 + i * 7919L % 100_000);
    }

    @BeforeAll
    void load(Driver driver) {
        this.driver = driver;
        var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        SchemaRunner.ofClassPath(driver, bookmarks, null, "cypher/schema").apply();
        run("CREATE (:Entity:Graph {id: 'graph/current', version: 1})");
        run("""
                UNWIND range(1, 20) AS i
                WITH right('0' + toString(i), 2) AS i
                CREATE (:Entity:Network {id: 'network/' + i, name: i, nameKey: i, beginEarliest: 0})
                CREATE (:Entity:Session {id: 'session/' + i, name: i, nameKey: i, orderKey: 1.0, beginEarliest: 0})""");
        run("""
                MATCH (n:Network {id: 'network/01'}), (s:Session {id: 'session/01'})
                UNWIND range(1, %d) AS i
                CALL (n, s, i) {
                  WITH n, s, i, right('00000' + toString(i), 6) AS number, toString(100000 + i * 7919 %% 100000) AS name,
                       i %% 2 = 0 AS known
                  CREATE (c:Entity:City {id: 'city/' + number, name: name, nameKey: name})
                  CREATE (c)-[:MEMBER_OF {id: 'MEMBER_OF/city/' + number + '/network/01', fromId: 'city/' + number,
                    toId: n.id, fromNameKey: name, toNameKey: n.nameKey,
                    beginEarliest: CASE WHEN known THEN i ELSE -1000000000 END,
                    endEarliest: CASE WHEN known THEN 2 * i ELSE -1000000000 END}]->(n)
                  CREATE (c)-[:SPOKE_AT {id: 'SPOKE_AT/city/' + number + '/session/01', fromId: 'city/' + number,
                    toId: s.id, fromNameKey: name, toNameKey: s.nameKey, beginEarliest: i,
                    orderKey: CASE WHEN known THEN toFloat(i) ELSE 1.7976931348623157E308 END}]->(s)
                } IN TRANSACTIONS OF 10000 ROWS"""
            .formatted(ENDS));
        run("""
                MATCH (n:Network) WHERE n.id <> 'network/01'
                MATCH (c:City) WHERE c.id >= 'city/000100' AND c.id < 'city/000120'
                CREATE (c)-[:MEMBER_OF {id: 'MEMBER_OF/' + c.id + '/' + n.id, fromId: c.id, toId: n.id,
                  fromNameKey: c.nameKey, toNameKey: n.nameKey, beginEarliest: 7, endEarliest: 8}]->(n)""");
        var patient = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofMinutes(1), 1, null), List.of());
        CensusTaker taker = new CensusTaker(patient, Sdl.vocabulary());
        taker.takeOrGoOn();
        this.census = taker.census();
    }

    private void run(String cypher) {
        try (var session = this.driver.session()) {
            session.run(cypher).consume();
        }
    }

    @Test
    void theHubIsKnown() {
        assertThat(this.census.version()).isEqualTo(1);
        assertThat(this.census.count("City")).hasValue(ENDS);
        assertThat(this.census.count("Country")).hasValue(0);
        assertThat(this.census.ends("Network", "MEMBER_OF", Direction.IN)).hasValue(ENDS);
        assertThat(this.census.ends("City", "MEMBER_OF", Direction.OUT)).hasValue(20);
        assertThat(this.census.ends("Country", "MEMBER_OF", Direction.OUT)).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aPageReadsOnlyAPage(Order order) {
        assertReadsAPage(page(order, "first: 3"), Map.of());
        assertReadsAPage(page(order, "last: 3"), Map.of());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aPageAtACursorReadsOnlyAPage(Order order) {
        Map<String, Object> cursor = Map.of("cursor", order.cursor());
        assertReadsAPage(page(order, "first: 3, after: $cursor"), cursor);
        assertReadsAPage(page(order, "last: 3, before: $cursor"), cursor);
    }

    private void assertReadsAPage(String request, Map<String, Object> variables) {
        Asked asked = asked(request, variables, this.census);
        Profile profile = profile(asked);
        assertThat(profile.hits()).as(profile.toString()).isLessThan(100);
        assertThat(profile.rows()).as(profile.toString()).isLessThan(20);
        assertThat(rows(asked)).hasSize(3);
    }

    /** As the whole set gives it, ordered then. */
    @ParameterizedTest
    @MethodSource("orders")
    void theIndexGivesWhatTheWholeSetGives(Order order) {
        Map<String, Object> cursor = Map.of("cursor", order.cursor());
        for (String page : List.of("first: 3, after: $cursor", "last: 3, before: $cursor")) {
            Asked indexed = asked(page(order, page), cursor, this.census);
            Asked whole = asked(page(order, page), cursor, Census.UNKNOWN);
            assertThat(indexed.plan()).isNotEqualTo(whole.plan());
            assertThat(rows(indexed)).isEqualTo(rows(whole));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void belowTwentyParentsEachPageReadsOnlyAPage(Order order) {
        String request = "{ %ss(first: 20) { nodes { name %s } } }".formatted(order.root(), list(order, "first: 3"));
        Profile profile = profile(asked(request, Map.of(), this.census));
        assertThat(profile.hits()).as(profile.toString()).isLessThan(20 * 40);
        assertThat(profile.rows()).as(profile.toString()).isLessThanOrEqualTo(20 * 4);
    }

    @Test
    void aCursorInTheMiddleStandsWhereItShould() {
        Order since = orders().findFirst().orElseThrow();
        assertThat(names(since, "first: 2, after: $cursor")).containsExactly(name(MIDDLE + 2), name(MIDDLE + 4));
        assertThat(names(since, "last: 2, before: $cursor")).containsExactly(name(MIDDLE - 2), name(MIDDLE - 4));
    }

    private List<String> names(Order order, String page) {
        List<String> names = new ArrayList<>();
        rows(asked(page(order, page), Map.of("cursor", order.cursor()), this.census))
            .forEach(row -> names.add(row.get(row.size() - 1).asString()));
        return names.subList(0, 2);
    }

    /** The set is read, and no more than a page of it is held: the database's own Top. */
    @Test
    void aPageOnAnotherOrderHoldsOnlyAPage() {
        Order order = new Order("network", "members",
                "{field: SINCE, direction: DESC}, {field: NODE_NAME, direction: ASC}", "", List.of());
        Profile profile = profile(asked(page(order, "first: 3"), Map.of(), this.census));
        assertThat(profile.operators()).extracting(Profile.Operator::type)
            .contains("Top")
            .doesNotContain("Sort", "Eager", "EagerAggregation", "PartialSort");
    }

    @Test
    void aCountLoadsNoRows() {
        Profile one = profile(
                asked("{ network(id: \"network/01\") { members { totalCount } } }", Map.of(), this.census));
        assertThat(one.hits()).as(one.toString()).isLessThan(12);
        assertThat(one.rows()).as(one.toString()).isLessThanOrEqualTo(1);
        Profile twenty = profile(
                asked("{ networks(first: 20) { nodes { members { totalCount } } } }", Map.of(), this.census));
        assertThat(twenty.hits()).as(twenty.toString()).isLessThan(20 * 8);
        assertThat(twenty.rows()).as(twenty.toString()).isLessThanOrEqualTo(20);
    }

    private static String page(Order order, String page) {
        String variables = page.contains("$cursor") ? "query ($cursor: String) " : "";
        return variables + "{ %s(id: \"%s/01\") { %s } }".formatted(order.root(), order.root(), list(order, page));
    }

    private static String list(Order order, String page) {
        return "%s(%s, orderBy: [%s]) { edges { cursor node { ... on City { name } } } pageInfo { hasNextPage } }"
            .formatted(order.list(), page, order.orderBy());
    }

    private static Asked asked(String request, Map<String, Object> variables, Census census) {
        return Engines.plan(request, variables, census).getFirst();
    }

    private Profile profile(Asked asked) {
        return Profile.of(this.driver, compiler.compile(asked.plan()).text(), Statement.parameters(asked.values()));
    }

    /** The rows of the list: of the only node, its only column that is a list. */
    private List<Value> rows(Asked asked) {
        try (var session = this.driver.session()) {
            Value columns = session.run(compiler.compile(asked.plan()).text(), Statement.parameters(asked.values()))
                .single()
                .get(Statement.COLUMNS);
            List<Value> rows = columns.get(0).get(0).get(0).asList(v -> v);
            return rows.subList(0, Math.min(3, rows.size()));
        }
    }

}
