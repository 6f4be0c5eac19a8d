package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.plan.Cursor;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.GraphDatabase;
import dev.baton.support.GraphDatabase.Emptied;
import dev.baton.support.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;

/**
 * Pages of 20,000 organizations in orders that no index has as they are: two keys that
 * run different ways, and what is absent put where it does not stand by itself. Whatever
 * the cursor, they are exact both ways, read a page and what is equal to it in the first
 * key, and sort no more than one.
 *
 * <p>
 * Ten organizations each share a name, 75 each a first day, and of every fortieth no
 * first day is known.
 */
@GraphDatabase(emptied = Emptied.BEFORE_ALL_TESTS)
@TestInstance(Lifecycle.PER_CLASS)
class KeysetIT {

    private static final int NODES = 20_000;

    private static final int CURSORS = 6;

    private static final int PAGE = 4;

    private static final long PAST = -1_000_000_000L;

    private static final List<Organization> ALL = IntStream.range(0, NODES).mapToObj(Organization::of).toList();

    private final Compiler compiler = new Compiler(100);

    private Driver driver;

    private record Organization(String id, String name, long since) {

        static Organization of(int i) {
            return new Organization("organization/%05d".formatted(i), String.valueOf(10_000 + i * 7919 % 2000),
                    i % 40 == 0 ? PAST : i / 100);
        }

        boolean absent() {
            return since == PAST;
        }
    }

    /**
     * An order.
     *
     * @param text as cursors name it
     * @param keys the values of its keys
     */
    private record Order(String orderBy, String text, Comparator<Organization> comparator,
            Function<Organization, List<Object>> keys) {

        String cursor(Organization at) {
            return Cursor.encode("Query.organizations" + text, keys.apply(at));
        }

        @Override
        public String toString() {
            return orderBy;
        }
    }

    private static Stream<Order> orders() {
        Comparator<Organization> since = Comparator.comparing(Organization::since);
        Comparator<Organization> name = Comparator.comparing(Organization::name);
        Comparator<Organization> id = Comparator.comparing(Organization::id);
        Comparator<Organization> absent = Comparator.comparing(Organization::absent);
        return Stream.of(
                new Order("{field: SINCE, direction: DESC}, {field: NAME}", " -N.beginEarliest +N.nameKey +N.id",
                        since.reversed().thenComparing(name).thenComparing(id), o -> List.of(o.since, o.name, o.id)),
                new Order("{field: NAME}, {field: SINCE, direction: DESC}", " +N.nameKey -N.beginEarliest -N.id",
                        name.thenComparing(since.reversed()).thenComparing(id.reversed()),
                        o -> List.of(o.name, o.since, o.id)),
                new Order("{field: SINCE, nulls: LAST}", " +?N.beginEarliest +N.beginEarliest +N.id",
                        absent.thenComparing(since).thenComparing(id), o -> List.of(o.absent(), o.since, o.id)),
                new Order("{field: SINCE, direction: DESC, nulls: FIRST}", " -?N.beginEarliest -N.beginEarliest -N.id",
                        absent.thenComparing(since).thenComparing(id).reversed(),
                        o -> List.of(o.absent(), o.since, o.id)),
                new Order("{field: SINCE, direction: DESC, nulls: FIRST}, {field: NAME}",
                        " -?N.beginEarliest -N.beginEarliest +N.nameKey +N.id",
                        absent.thenComparing(since).reversed().thenComparing(name).thenComparing(id),
                        o -> List.of(o.absent(), o.since, o.name, o.id)),
                new Order("{field: NAME}, {field: SINCE, nulls: LAST}",
                        " +N.nameKey +?N.beginEarliest +N.beginEarliest +N.id",
                        name.thenComparing(absent).thenComparing(since).thenComparing(id),
                        o -> List.of(o.name, o.absent(), o.since, o.id)));
    }

    @BeforeAll
    void load(Driver driver) {
        this.driver = driver;
        var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        SchemaRunner.ofClassPath(driver, bookmarks, null, "cypher/schema").apply();
        try (var session = driver.session()) {
            List<Map<String, Object>> rows = ALL.stream()
                .map(o -> Map.<String, Object>of("id", o.id, "name", o.name, "since", o.since))
                .toList();
            session.run("""
                    CREATE (:Entity:Graph {id: 'graph/current', version: 1})
                    WITH 1 AS one UNWIND $rows AS row
                    CREATE (:Entity:Organization {id: row.id, name: row.name, nameKey: row.name,
                      beginEarliest: row.since})""", Map.of("rows", rows)).consume();
            session.run("CALL db.awaitIndexes()").consume();
            session.run("CALL db.resampleOutdatedIndexes()").consume();
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesAreExactBothWays(Order order) {
        List<Organization> list = ALL.stream().sorted(order.comparator).toList();
        List<String> ids = list.stream().map(Organization::id).toList();
        assertThat(ids("first: 4", order, null)).isEqualTo(ids.subList(0, PAGE));
        assertThat(ids("last: 4", order, null)).isEqualTo(ids.subList(NODES - PAGE, NODES).reversed());
        for (int at : places(list)) {
            assertThat(ids("first: 4, after: $cursor", order, list.get(at))).as("after %d", at)
                .isEqualTo(ids.subList(at + 1, Math.min(at + 1 + PAGE, NODES)));
            assertThat(ids("last: 4, before: $cursor", order, list.get(at))).as("before %d", at)
                .isEqualTo(ids.subList(Math.max(0, at - PAGE), at).reversed());
        }
    }

    /**
     * Nulls that are placed in a later key are found only when the set is passed through.
     */
    private static Stream<Order> ordersByIndex() {
        return orders().filter(o -> !o.text().matches(".*[NE]\\.\\w+ [+-]\\?.*"));
    }

    @ParameterizedTest
    @MethodSource("ordersByIndex")
    void pagesReadAPageAndItsTies(Order order) {
        List<Organization> list = ALL.stream().sorted(order.comparator).toList();
        assertReadsAPage("first: 4", order, null);
        assertReadsAPage("last: 4", order, null);
        for (int at : places(list)) {
            assertReadsAPage("first: 4, after: $cursor", order, list.get(at));
            assertReadsAPage("last: 4, before: $cursor", order, list.get(at));
        }
    }

    /**
     * Either end, anywhere, and on either side of where what is absent begins or ends.
     */
    private static List<Integer> places(List<Organization> list) {
        Random random = new Random(7);
        List<Integer> places = new ArrayList<>(List.of(0, NODES - 1));
        IntStream.range(0, CURSORS).forEach(i -> places.add(random.nextInt(NODES)));
        IntStream.range(1, NODES)
            .filter(i -> list.get(i).absent() != list.get(i - 1).absent())
            .limit(1)
            .forEach(i -> Collections.addAll(places, i - 1, i));
        return places;
    }

    private void assertReadsAPage(String page, Order order, Organization at) {
        Asked asked = asked(page, order, at);
        Profile profile = Profile.of(driver, compiler.compile(asked.plan()).text(),
                Statement.parameters(asked.values()));
        String told = "%s at %s: %s".formatted(page, at, profile);
        assertThat(profile.hits()).as(told).isLessThan(NODES / 4);
        assertThat(profile.rows()).as(told).isLessThan(NODES / 10);
        assertThat(profile.operators()).as(told)
            .extracting(Profile.Operator::type)
            .doesNotContain("Sort", "PartialSort");
    }

    private List<String> ids(String page, Order order, Organization at) {
        Asked asked = asked(page, order, at);
        try (var session = driver.session()) {
            return session.run(compiler.compile(asked.plan()).text(), Statement.parameters(asked.values()))
                .single()
                .get(Statement.COLUMNS)
                .get(0)
                .asList(row -> row.get(0).asString());
        }
    }

    private static Asked asked(String page, Order order, Organization at) {
        String request = "%s { organizations(%s, orderBy: [%s]) { nodes { id } } }"
            .formatted(page.contains("$") ? "query ($cursor: String)" : "", page, order.orderBy());
        return Engines.plan(request, at == null ? Map.of() : Map.of("cursor", order.cursor(at))).getFirst();
    }

}
