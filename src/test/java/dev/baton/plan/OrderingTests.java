package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Field;
import dev.baton.model.Target;
import dev.baton.support.Engines;
import dev.baton.support.Sdl;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What lists can be ordered by, and what orders become: {@code docs/schema.md}, orders.
 */
class OrderingTests {

    private final Orderings orderings = new Orderings(Sdl.vocabulary());

    @Test
    void aRootListIsOrderedByFieldsCountsAndWhatIsRelated() {
        assertThat(orderings.of(Sdl.vocabulary().rootField("cities").target(), null).names())
            .containsEntry("NAME", "By the name.")
            .containsEntry("INITIATIVES_COUNT", "By how many `initiatives` there are.")
            .containsEntry("COUNTRY_NAME", "By the name of the `country`; absent where there is none.")
            .containsKeys("ID", "COUNTRY_ISO_CODE")
            .doesNotContainKeys("COUNTRY", "COUNTRY_COUNT", "CLAIMS_COUNT", "KIND");
    }

    @Test
    void aWalkIsOrderedByWhatTheEdgeCarriesAndWhatTheNodeHas() {
        assertThat(ofWalk("Conference", "sessions").names()).containsEntry("ORDER", "By the order.")
            .containsEntry("NODE_ORDER", "By the order of the node.")
            .containsEntry("NODE_SPEAKERS_COUNT", "By how many `speakers` there are of the node.")
            .containsEntry("NODE_CONFERENCE_EDITION",
                    "By the edition of the `conference` of the node; absent where there is none.")
            .doesNotContainKeys("ID", "SPEAKERS_COUNT");
    }

    @Test
    void severalKindsAreOrderedByWhatSomeOfThemHave() {
        Target entities = Sdl.vocabulary().rootField("entities").target();
        assertThat(orderings.of(entities, null).names()).containsEntry("NAME", "By the name.")
            .containsEntry("EDITION", "By the edition; absent on kinds that have none.")
            .containsKeys("MENTIONS_COUNT", "NAMES_COUNT")
            .doesNotContainKeys("SPEAKERS_COUNT", "COUNTRY_NAME");
    }

    @Test
    void anOrderingIsBuiltOnce() {
        assertThat(ofWalk("Conference", "sessions")).isSameAs(ofWalk("Conference", "sessions"));
    }

    /** Texts and numbers that are absent come last by themselves, dates first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO_CODE                                | node.isoCodeKey, node.id
            ISO_CODE, nulls: LAST                   | node.isoCodeKey, node.id
            ISO_CODE, nulls: FIRST                  | (node.isoCodeKey) is $0 desc, node.isoCodeKey, node.id
            ISO_CODE, direction: DESC               | node.isoCodeKey desc, node.id desc
            ISO_CODE, direction: DESC, nulls: FIRST | node.isoCodeKey desc, node.id desc
            ISO_CODE, direction: DESC, nulls: LAST  | (node.isoCodeKey) is $0, node.isoCodeKey desc, node.id desc
            NAME, nulls: FIRST                      | node.nameKey, node.id
            ID, nulls: FIRST                        | node.id
            CITIES_COUNT, nulls: FIRST              | count <-LOCATED_IN- :City, node.id
            """)
    void nullsAreLeftWhereTheyAreOrPutElsewhere(String key, String expected) {
        assertThat(order("countries", key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE                                | node.beginEarliest, node.id
            DATE, nulls: FIRST                  | node.beginEarliest, node.id
            DATE, nulls: LAST                   | (node.beginEarliest) is $0, node.beginEarliest, node.id
            DATE, direction: DESC, nulls: LAST  | node.beginEarliest desc, node.id desc
            """)
    void unknownDatesStandBeforeAllOthers(String key, String expected) {
        assertThat(order("conferences", key)).isEqualTo(expected);
    }

    @Test
    void aPageFromTheEndTurnsEveryKeyRound() {
        assertThat(outline("{ countries(last: 1, orderBy: {field: ISO_CODE, nulls: FIRST}) { nodes { id } } }"))
            .contains("order by (node.isoCodeKey) is $0, node.isoCodeKey desc, node.id desc limit");
    }

    @Test
    void whatIsNamedTwiceCountsOnce() {
        assertThat(outline("{ cities(orderBy: [{field: NAME}, {field: NAME, direction: DESC}]) { nodes { id } } }"))
            .contains("order by node.nameKey, node.id desc limit");
    }

    private static String order(String list, String key) {
        String outline = outline("{ %s(orderBy: {field: %s}) { nodes { id } } }".formatted(list, key));
        return outline.replaceAll("(?s).* order by (.*) limit .*", "$1");
    }

    private static String outline(String request) {
        return Engines.plan(request, Map.of()).getFirst().plan().toString();
    }

    private Ordering ofWalk(String kind, String field) {
        var walk = (Field.Walk) Objects.requireNonNull(Sdl.vocabulary().kind(kind).fields().get(field));
        return orderings.of(walk.target(), Sdl.vocabulary().relationship(walk.relationship()));
    }

}
