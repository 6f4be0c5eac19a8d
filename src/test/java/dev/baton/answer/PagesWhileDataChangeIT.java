package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.answer.Answerer.CompletedBy;
import dev.baton.store.Reader;
import dev.baton.support.BatonTest;
import dev.baton.support.Engines;
import dev.baton.support.Pager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Design section 4: a cursor holds values and no offset. Rows come and go between pages,
 * those that a cursor was taken from among them; what is there all the time is given
 * once, in its place.
 */
@BatonTest
class PagesWhileDataChangeIT {

    private static final String GONE = "/passing-";

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    private final Random random = new Random(5);

    private int made;

    /**
     * A list and how a row is put into it.
     *
     * @param write makes a row with the id {@code $id}, the text {@code $text} and the
     * number {@code $number}
     */
    private record Listed(String around, String field, String arguments, String prefix, String write) {
        @Override
        public String toString() {
            return field + "(" + arguments + ")";
        }
    }

    private static Stream<Listed> lists() {
        String city = """
                CREATE (n:Entity:City {id: $id, name: $text, nameKey: $text, claims: [], checksum: ''})
                WITH n MATCH (c:Country) WITH n, c ORDER BY c.id SKIP toInteger($number) LIMIT 1
                CREATE (n)-[:LOCATED_IN {id: 'LOCATED_IN/' + $id, claims: [], checksum: ''}]->(c)""";
        String speaker = """
                MATCH (s:Session {id: 'session/iclc-5-opening'})
                CREATE (n:Entity:Person {id: $id, name: $text, nameKey: $text, claims: [], checksum: ''})
                CREATE (n)-[:SPOKE_AT {id: 'SPOKE_AT/' + $id, orderKey: toFloat($number),
                    beginEarliest: -1000000000 + toInteger($number % 2), claims: [], checksum: ''}]->(s)""";
        String document = """
                CREATE (n:Entity:OutcomeDocument {id: $id, name: $text, nameKey: $text,
                    beginEarliest: 15000 + 300 * toInteger($number), claims: [], checksum: ''})""";
        String opening = "session(id: \"session/iclc-5-opening\") { %s }";
        return Stream.of(new Listed("%s", "cities", "", "city", city),
                new Listed("%s", "cities",
                        "orderBy: [{field: COUNTRY_NAME, nulls: FIRST}, {field: NAME, direction: DESC}]", "city", city),
                new Listed("%s", "cities", "orderBy: {field: INITIATIVES_COUNT, direction: DESC}", "city", city),
                new Listed("%s", "documents", "orderBy: {field: DATE, direction: DESC}", "document", document),
                new Listed("%s", "documents", "orderBy: {field: DATE, nulls: LAST}", "document", document),
                new Listed("%s", "entities", "where: {or: [{onCity: {}}, {onConference: {}}]}, orderBy: {field: NAME}",
                        "city", city),
                new Listed(opening, "speakers", "", "person", speaker), new Listed(opening, "speakers",
                        "orderBy: [{field: DATE, nulls: LAST}, {field: ORDER, direction: DESC}]", "person", speaker));
    }

    @AfterEach
    void tidyUp() {
        run("MATCH (n:Entity) WHERE n.id CONTAINS $gone DETACH DELETE n", Map.of("gone", GONE));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsThereAllTheTimeIsGivenOnce(Listed list) {
        Reader reader = new Reader(driver, bookmarks, new Reader.Settings(Duration.ofSeconds(60), 1, null), List.of());
        Pager pager = new Pager(Engines.schema(reader::read, CompletedBy.LAYOUT), list.around(), list.field(),
                list.arguments());
        List<String> lasting = pager.page(false, Engines.LIMITS.pageSize(), null).ids();
        for (boolean backward : List.of(false, true)) {
            change(list);
            List<String> given = pager.walk(backward, () -> 1 + random.nextInt(3), () -> change(list));
            assertThat(given.stream().filter(id -> !id.contains(GONE)).toList()).isEqualTo(lasting);
            assertThat(given.stream().filter(id -> id.contains(GONE)).toList()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** Deletes a part of what was inserted before, and inserts more. */
    private void change(Listed list) {
        run("MATCH (n:Entity) WHERE n.id CONTAINS $gone AND rand() < 0.7 DETACH DELETE n", Map.of("gone", GONE));
        for (int i = 0; i < 3; i++) {
            String text = (char) ('a' + random.nextInt(26)) + " passing";
            run(list.write(), Map.of("id", list.prefix() + GONE + made++, "text", text, "number", random.nextInt(20)));
        }
    }

    private void run(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }

}
