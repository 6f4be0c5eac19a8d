package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.cypher.Compiler;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.FixedTexts;
import dev.baton.support.RandomOperations;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design section 4: the text is a function of the plan's shape, and of nothing else. */
class PlannerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    { cities { nodes { name } } }                          | { c: cities { n: nodes { called: name } } }
                    { cities(first: 3) { nodes { name } } }                | { cities(first: 90) { nodes { name } } }
                    { city(id: "city/cork") { name } }                     | { city(id: "city/lucca") { name } }
                    { cities(where: {id: {in: ["city/a"]}}) { totalCount } } | { cities(where: {id: {in: []}}) { totalCount } }
                    { cities(where: {name: {eq: "A"}}) { totalCount } }    | { cities(where: {name: {eq: "B"}}) { totalCount } }
                    { cities(where: {hosted: {count: {eq: 1}}}) { totalCount } } | { cities(where: {hosted: {count: {eq: 9}}}) { totalCount } }
                    query A { cities { totalCount } }                      | query B { cities { totalCount } }
                    { cities { nodes { ...f } } } fragment f on City { id } | { cities { nodes { id } } }
                    { cities(asOf: {date: "2017"}) { totalCount } } | { cities(asOf: {date: "2019-10", certainty: POSSIBLE}) { totalCount } }
                    { networks(asOf: null) { totalCount } }                | { networks { totalCount } }
                    { cities { nodes { id @include(if: true) } } }         | { cities { nodes { id name @skip(if: true) } } }
                    { paths(from: "city/a", to: "city/b", hops: 3) { distance } } | { paths(from: "city/c", to: "city/d", hops: 8) { distance } }
                    { paths(from: "city/a", to: "city/b", follow: ["HOSTED"]) { distance } } | { paths(from: "city/a", to: "city/b", follow: []) { distance } }
                    """)
    void theSameShapeHasTheSameText(String one, String other) {
        assertThat(text(one)).isEqualTo(text(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    { cities { nodes { name } } }                       | { cities { nodes { id } } }
                    { cities(first: 3) { nodes { name } } }             | { cities(last: 3) { nodes { name } } }
                    { cities(where: {name: {eq: "A"}}) { totalCount } } | { cities(where: {name: {eq: null}}) { totalCount } }
                    { cities(where: {name: {eq: "A"}}) { totalCount } } | { cities(where: {name: {in: ["A"]}}) { totalCount } }
                    { cities(orderBy: {field: NAME}) { nodes { id } } } | { cities(orderBy: {field: ID}) { nodes { id } } }
                    { networks(asOf: {date: "2017"}) { totalCount } }   | { networks { totalCount } }
                    { networks(asOf: {date: "2017"}) { totalCount } }   | { networks(asOf: {date: "2017", certainty: CERTAIN}) { totalCount } }
                    { paths(from: "city/a", to: "city/b", hops: 4) { distance } } | { paths(from: "city/a", to: "city/b") { distance } }
                    { paths(from: "city/a", to: "city/b") { distance } } | { paths(from: "city/a", to: "city/b") { distance stoppedBy } }
                    """)
    void anotherShapeHasAnotherText(String one, String other) {
        assertThat(text(one)).isNotEqualTo(text(other));
    }

    /** Of 18 kinds the names are found in the same way, and what they are names of is. */
    @Test
    void whatMeansTheSameOnAllKindsIsReadOnce() {
        String text = text(
                """
                        { entities(first: 3) {
                            nodes { names(first: 2, orderBy: {field: NODE_SINCE, nulls: LAST}) { nodes { of { nodes { id } } } } }
                        } }""");
        assertThat(text.split("COLLECT", -1)).hasSize(1 + 3);
    }

    @Property(tries = 200)
    void noValueOfARequestStandsInTheText(@ForAll long seed) {
        String request = RandomOperations.operation(Engines.schema(), seed);
        for (Asked planned : Engines.plan(request, Map.of("yes", true, "no", false))) {
            String text = new Compiler(1).compile(planned.plan()).text();
            assertThat(FixedTexts.named(text)).doesNotContain("'", "\"", "yeonsu", "LIMIT 1");
        }
    }

    @Property(tries = 200)
    void equalRequestsHaveEqualPlans(@ForAll long seed) {
        String request = RandomOperations.operation(Engines.schema(), seed);
        Map<String, Object> variables = Map.of("yes", true, "no", false);
        assertThat(Engines.plan(request, variables).stream().map(Asked::plan))
            .isEqualTo(Engines.plan(request, variables).stream().map(Asked::plan).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    { cities(first: 101) { totalCount } }               | a page has from 0 to 100 rows
                    { cities(first: -1) { totalCount } }                | a page has from 0 to 100 rows
                    { cities(last: 101) { totalCount } }                | a page has from 0 to 100 rows
                    { cities(first: 1, last: 1) { totalCount } }        | take either 'first' or 'last'
                    { cities(first: 1, before: "x") { totalCount } }    | 'before' goes with 'last'
                    { cities(last: 1, after: "x") { totalCount } }      | 'after' goes with 'first'
                    { cities(where: {name: {contains: null}}) { totalCount } } | only 'isNull: true', or 'eq: null', asks for what is absent
                    { nodes(ids: ["city/a","city/b","city/c","city/d","city/e","city/f","city/g","city/h","city/i","city/j","city/k"]) { id } } | at most 10
                    """)
    void anArgumentThatCannotBeServedIsRefusedWithARemedy(String request, String remedy) {
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> Engines.plan(request, Map.of()))
            .withMessageContaining(remedy)
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @ParameterizedTest
    @CsvSource({ "yeonsu", "/yeonsu", "city/", "town/yeonsu", "CITY/yeonsu", "city yeonsu", "city/a b" })
    void aMalformedIdIsRefusedWithWhatIsRight(String id) {
        assertThatExceptionOfType(RequestException.class)
            .isThrownBy(() -> Engines.plan("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)))
            .withMessageContaining("such as city/some-town")
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ID));
    }

    @Test
    void aPageAtItsCeilingIsServed() {
        assertThat(Engines.plan("{ cities(first: 100) { nodes { id } } }", Map.of())).hasSize(1);
    }

    private static String text(String request) {
        return new Compiler(1).compile(Engines.plan(request, Map.of()).getFirst().plan()).text();
    }

}
