package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a request decides about the text of a fixed read. */
class ReadShapeTests {

    private static final String ENDS = "from: \"city/a\", to: \"city/b\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            , hops: 4                    | distance                      | $hops given
            , follow: []                 | distance                      | $follow given
            ~~                           | distance                      | $select = SHORTEST
            , asOf: {date: "2017"}       | distance                      | $asOf given
            ~~                           | ways: leftOut { kind }        | column leftOut
            ~~                           | paths { steps { w: reading } } | column paths.steps.reading
            """)
    void isTold(String argument, String selected, String fact) {
        assertThat(plan("{ paths(" + ENDS + argument + ") { " + selected + " } }", Map.of())).contains(fact);
    }

    /** The default value stands among the arguments of the normalised field too. */
    @Test
    void whatIsLeftToItsDefaultIsNotGiven() {
        assertThat(plan("{ paths(" + ENDS + ") { connected } }", Map.of())).doesNotContain("given", "column");
        assertThat(plan("{ paths(" + ENDS + ", asOf: null) { connected } }", Map.of())).doesNotContain("given");
        assertThat(plan("{ paths(" + ENDS + ") { leftOut @skip(if: true) { kind } connected } }", Map.of()))
            .doesNotContain("leftOut");
    }

    /** The file speaks of SHORTEST alone; the other choice is what is left. */
    @Test
    void aValueOfAnEnumThatTheFileDoesNotNameIsNoFact() {
        assertThat(plan("{ paths(" + ENDS + ", select: ALL_SHORTEST) { distance } }", Map.of()))
            .doesNotContain("$select = ");
    }

    @Test
    void aVariableThatIsLeftOutIsNotGiven() {
        String request = "query($hops: Int, $follow: [String!]) { paths(" + ENDS
                + ", hops: $hops, follow: $follow) { distance } }";
        assertThat(plan(request, Map.of())).doesNotContain("given");
        assertThat(plan(request, Map.of("hops", 4))).contains("$hops given").doesNotContain("$follow given");
        assertThat(plan(request, Map.of("hops", 4))).isEqualTo(plan(request, Map.of("hops", 7)));
    }

    private static String plan(String request, Map<String, Object> variables) {
        return Engines.plan(request, variables).getFirst().plan().toString();
    }

}
