package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Census;
import dev.baton.model.Census.Ends;
import dev.baton.model.Direction;
import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When what a filter leads to is found once. */
class KnowingTests {

    private static final String BY_COUNTRY = "country: {id: {eq: \"country/a\"}}";

    private static final String BY_THEME = "initiatives: {some: {node: {addresses: {some: {node: "
            + "{onTheme: {id: {eq: \"theme/a\"}}}}}}}}";

    @Test
    void whereThatIsLessThanToLookAtEveryEnd() {
        assertThat(outline(BY_COUNTRY + " " + BY_THEME, census(400)))
            .contains("some -RUNS-> {is one of [that with -ADDRESSES-> from [index node.id = $1");
    }

    @Test
    void notWhereThatIsMore() {
        assertThat(outline(BY_COUNTRY + " " + BY_THEME, census(5_000))).contains("some -ADDRESSES->")
            .doesNotContain("is one of");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // The page starts there.
            BY_THEME,
            // One property of each end tells.
            BY_COUNTRY + " initiatives: {some: {node: {id: {eq: \"initiative/a\"}}}}",
            // Nobody knows how many have the name.
            BY_COUNTRY + " initiatives: {some: {node: {addresses: {some: {node: {onTheme: {name: {eq: \"a\"}}}}}}}}",
            // A list may be long.
            BY_COUNTRY
                    + " initiatives: {some: {node: {addresses: {some: {node: {onTheme: {id: {in: [\"theme/a\"]}}}}}}}}",
            BY_COUNTRY + " not: {" + BY_THEME + "}" })
    void notWhereNothingIsSaved(String where) {
        assertThat(outline(where, census(400))).doesNotContain("is one of");
    }

    @Test
    void notWhereNothingWasCounted() {
        assertThat(outline(BY_COUNTRY + " " + BY_THEME, Census.UNKNOWN)).doesNotContain("is one of");
    }

    private static String outline(String where, Census census) {
        return Engines.plan("{ cities(where: {" + where + "}) { nodes { name } } }", Map.of(), census)
            .getFirst()
            .plan()
            .toString();
    }

    private static Census census(long ofTheme) {
        return new Census(1, Map.of("City", 400L),
                Map.of(new Ends("Country", "LOCATED_IN", Direction.IN), 40L, new Ends("City", "RUNS", Direction.OUT),
                        10L, new Ends("Initiative", "ADDRESSES", Direction.OUT), 2L,
                        new Ends("Theme", "ADDRESSES", Direction.IN), ofTheme));
    }

}
