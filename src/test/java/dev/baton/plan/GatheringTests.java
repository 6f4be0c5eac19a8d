package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Census;
import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page and its total share one search. */
class GatheringTests {

    private static final Column.Size SHARED = new Column.Size(0);

    @ParameterizedTest
    @ValueSource(
            strings = { "cities(where: {kind: {eq: \"a\"}})", "cities(where: {country: {id: {eq: \"country/a\"}}})",
                    "cities(where: {name: {matches: \"a\"}})", "conferences(asOf: {date: \"2017\"})" })
    void whereFewNodesMustBeSearched(String field) {
        assertThat(total(field + " { totalCount nodes { name } }", 10_000)).isEqualTo(SHARED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cities { totalCount nodes { name } }", "cities(where: {}) { totalCount nodes { name } }",
            "entities(where: {name: {contains: \"a\"}}) { totalCount nodes { id } }" })
    void notWhereTheDatabaseKeepsTheCountOrSeveralKindsAreRead(String field) {
        assertThat(total(field, 10)).isInstanceOf(Column.Count.class);
    }

    @Test
    void notWhereTheNodesMayBeMany() {
        String field = "cities(where: {kind: {eq: \"a\"}}) { totalCount nodes { name } }";
        assertThat(total(field, 10_001)).isInstanceOf(Column.Count.class);
    }

    @Test
    void notWhereNothingWasCounted() {
        var plan = Engines.plan("{ cities(where: {kind: {eq: \"a\"}}) { totalCount nodes { name } } }", Map.of());
        assertThat(plan.getFirst().plan().columns().getLast()).isInstanceOf(Column.Count.class);
    }

    private static Column total(String field, long nodes) {
        Census census = new Census(1, Map.of("City", nodes, "Conference", nodes), Map.of());
        return Engines.plan("{ " + field + " }", Map.of(), census).getFirst().plan().columns().getLast();
    }

}
