package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.model.Field;
import dev.baton.support.Engines;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nodes can be grouped by, and that nothing is made that nobody asked for. */
class GroupingTests {

    @Test
    void anEdgesKeysStandPlainAndTheNodesBehindTheirPrefix() {
        assertThat(keys("Session", "speakers"))
            .contains("ROLE", "DATE_YEAR", "ON_BEHALF_OF", "ON_BEHALF_OF_COUNTRY", "NODE_TYPE", "NODE_COUNTRY",
                    "NODE_HONORIFIC")
            .doesNotContain("NODE_ROLE", "COUNTRY", "TYPE");
    }

    @Test
    void whatEveryNodeHasOfItsOwnIsNoKey() {
        assertThat(keys("Network", "members")).doesNotContain("ID", "NODE_ID", "NODE_NAMES", "NODE_CLAIMS",
                "NODE_MENTIONS", "CLAIMS");
        assertThat(keys("City", "figures")).doesNotContain("NODE_VALUE");
    }

    @Test
    void fieldsThatMeanSomethingElseOnEachKindAreNamedAfterIt() {
        assertThat(keys("Claim", "about"))
            .contains("NODE_CITY_AWARDS", "NODE_CONFERENCE_AWARDS", "NODE_LOCATED_IN", "NODE_PART_OF")
            .doesNotContain("NODE_AWARDS");
    }

    @Test
    void noStepLeadsBackToWhereItCameFrom() {
        assertThat(keys("Network", "conferences")).contains("NODE_HOSTS_COUNTRY")
            .doesNotContain("NODE_SESSIONS_CONFERENCE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            keys { by }                   | ~~
            keys { value }                | ~~
            count                         | count
            min(of: VALUE) max(of: VALUE) | min max
            average(of: VALUE)            | avg
            nodes { name }                | collect
            __typename                    | ~~
            """)
    void onlyWhatIsSelectedIsMade(String selection, String made) {
        String request = "{ figures { groups(by: MEASURE, orderBy: [{field: KEY}]) { %s } } }".formatted(selection);
        assertThat(functions(request))
            .containsExactlyElementsOf(List.of(made.split(" ")).stream().filter(f -> !f.isEmpty()).toList());
    }

    @Test
    void theSameIsMadeOnce() {
        assertThat(functions("{ figures { groups(by: MEASURE, orderBy: [{field: SUM_VALUE}]) "
                + "{ sum(of: VALUE) again: sum(of: VALUE) } } }"))
            .containsExactly("sum");
    }

    @ParameterizedTest
    @ValueSource(strings = { "keys { by }", "__typename", "nodes { id }", "max(of: VALUE)" })
    void oneGroupOfAllNeedsNoKeyAndNoOrder(String selection) {
        String request = "{ figures { groups(by: [], orderBy: [{field: KEY}]) { %s } } }".formatted(selection);
        assertThat(functions(request)).hasSizeBetween(1, 2);
    }

    private static List<String> functions(String request) {
        String text = new Compiler(1).compile(Engines.plan(request, Map.of()).getFirst().plan()).text();
        return Pattern.compile("\\b(count|sum|min|max|avg|collect)\\(")
            .matcher(text)
            .results()
            .map(m -> m.group(1))
            .toList();
    }

    private static Set<String> keys(String kind, String walk) {
        Field.Walk field = (Field.Walk) Sdl.vocabulary().kind(kind).fields().get(walk);
        return Grouping.of(Sdl.vocabulary(), field.target(), Sdl.vocabulary().relationship(field.relationship()))
            .keys()
            .keySet();
    }

}
