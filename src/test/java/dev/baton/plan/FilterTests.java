package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.model.Census;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.Sdl;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each operator of the filters, as the condition and the values it becomes. */
class FilterTests {

    private static final Planner AT_ALL_NODES = new Planner(Sdl.vocabulary(), Engines.schema(), Engines.LIMITS,
            new Orderings(Sdl.vocabulary()), Census.UNKNOWN, UnaryOperator.identity());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {kind: {eq: "Ab"}}            | node.kind = $0                          | [Ab]
            {kind: {in: ["Ab", "c"]}}     | node.kind in $0                         | [[Ab, c]]
            {kind: {contains: "Ab"}}      | node.kind contains $0                   | [Ab]
            {kind: {startsWith: "Ab"}}    | node.kind starts with $0                | [Ab]
            {kind: {endsWith: "Ab"}}      | node.kind ends with $0                  | [Ab]
            {kind: {matches: "Áb-c"}}     | node.kindKey = $0                       | [ab c]
            {kind: {matchesStart: "Áb"}}  | node.kindKey starts with $0             | [ab]
            {kind: {matchesPart: "Áb"}}   | node.kindKey contains $0                | [ab]
            {kind: {isNull: true}}        | node.kind is absent                     | []
            {kind: {isNull: false}}       | not node.kind is absent                 | []
            {kind: {eq: null}}            | node.kind is absent                     | []
            {name: {eq: "Áb"}}            | (node.nameKey = $1 and node.name = $0)  | [Áb, ab]
            {name: {in: ["Áb"]}}          | (node.nameKey in $1 and node.name in $0) | [[Áb], [ab]]
            {name: {matchesPart: "x"}}    | node.nameKey contains $0                | [x]
            {id: {eq: "city/a"}}          | node.id = $0                            | [city/a]
            {id: {in: []}}                | node.id in $0                           | [[]]
            """)
    void ofTexts(String where, String condition, String values) {
        Asked asked = ask("cities", where);
        assertThat(condition(asked)).isEqualTo(condition);
        assertThat(values(asked)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    {date: {eq: "2021"}}          | (node.beginEarliest = $0 and node.endLatest = $1)   | [18628, 18992]
                    {date: {before: "2021"}}      | node.endLatest < $0                                 | [18628]
                    {date: {after: "2021"}}       | node.beginEarliest > $0                             | [18992]
                    {date: {notBefore: "2021"}}   | node.beginEarliest >= $0                            | [18628]
                    {date: {notAfter: "2021"}}    | node.endLatest <= $0                                | [18992]
                    {date: {within: "2021"}}      | (node.beginEarliest >= $0 and node.endLatest <= $1) | [18628, 18992]
                    {date: {overlaps: "2021"}}    | (node.beginEarliest <= $0 and node.endLatest >= $1 and not node.date is absent) | [18992, 18628]
                    {date: {contains: "2021"}}    | (node.beginEarliest <= $0 and node.endLatest >= $1 and not node.date is absent) | [18628, 18992]
                    {date: {inLast: {years: 10}}} | (node.beginEarliest >= $0 and node.endLatest <= $1) | [16968, 20619]
                    {date: {inNext: {days: 2}}}   | (node.beginEarliest >= $0 and node.endLatest <= $1) | [20619, 20620]
                    {date: {isNull: true}}        | node.date is absent                                 | []
                    """)
    void ofDates(String where, String condition, String values) {
        // 18628 and 18992 are the first and last day of 2021; 20619 is 2026-06-15, the
        // day of the request, and 16968 is 2016-06-16.
        Asked asked = ask("conferences", where);
        assertThat(condition(asked)).isEqualTo(condition);
        assertThat(values(asked)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    {hosted: {some: {}}}                       | some -HOSTED-> {true}
                    {hosted: {none: {}}}                       | not some -HOSTED-> {true}
                    {hosted: {all: {}}}                        | not some -HOSTED-> {not true}
                    {hosted: {single: {}}}                     | single -HOSTED-> {true}
                    {hosted: {all: {edge: {role: {eq: "a"}}}}} | not some -HOSTED-> {not edge.role = $0}
                    {hosted: {count: {gte: 2}}}                | count -HOSTED-> {true} >= $0
                    {hosted: {count: {gte: 2, lt: 4}}}         | (count -HOSTED-> {true} >= $0 and count -HOSTED-> {true} < $1)
                    {hosted: {count: {of: {edge: {role: {eq: "a"}}}, gt: 2}}} | count -HOSTED-> {edge.role = $0} > $2 counting to $1
                    {hosted: {count: {of: {edge: {role: {eq: "a"}}}, in: [2]}}} | count -HOSTED-> {edge.role = $0} in $1
                    {hosted: {count: {}}}                      | true
                    {claims: {count: {eq: 1}}}                 | count ids in node.claims {true} = $1 counting to $0
                    {country: {}}                              | some -LOCATED_IN-> :Country {true}
                    {citations: {none: {}}}                    | not some citations of node.claims {true}
                    {citations: {some: {how: {eq: STATED}}}}   | some citations of node.claims {edge.how = $0}
                    {citations: {some: {source: {kind: {eq: "a"}}}}} | some citations of node.claims {node.kind = $0}
                    {citations: {some: {claim: {value: {eq: "a"}}}}} | some citations of node.claims {claim {node.value = $0}}
                    {hosted: {some: {edge: {citations: {single: {}}}}}} | some -HOSTED-> {single citations of edge.claims {true}}
                    """)
    void ofWhatAFieldLeadsTo(String where, String condition) {
        assertThat(condition(ask("cities", where))).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                  | true
            {and: []}                           | true
            {or: []}                            | false
            {not: {}}                           | not true
            {not: {or: []}}                     | not false
            {or: [{}, {kind: {isNull: true}}]}  | (true or node.kind is absent)
            {kind: null, and: null, or: null, not: null} | true
            {hosted: {some: null, count: null}} | true
            {kind: {}}                          | true
            """)
    void whatIsEmptyOrNull(String where, String condition) {
        assertThat(condition(ask("cities", where))).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    {name: {contains: null}}        | Argument 'name.contains' cannot be "null": only 'isNull: true', or 'eq: null', asks for what is absent
                    {name: {isNull: null}}          | Argument 'name.isNull' cannot be "null": only 'isNull: true'
                    {hosted: {count: {gte: null}}}  | Argument 'count.gte' cannot be "null": a count is a number, 0 where there is none
                    {hosted: {some: {edge: {date: {inLast: {}}}}}} | Argument 'inLast' cannot be {}: a span is at least a day long, such as {years: 10}
                    {hosted: {some: {edge: {date: {inNext: {days: 0}}}}}} | a span is at least a day long
                    {hosted: {some: {edge: {date: {inNext: {months: -1}}}}}} | Argument 'inNext.months' cannot be -1: a span has from 0 to 10000 months
                    {hosted: {some: {edge: {date: {inLast: {years: 10001}}}}}} | a span has from 0 to 10000 years
                    """)
    void whatCannotBeServedIsRefusedWithARemedy(String where, String message) {
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> ask("cities", where))
            .withMessageContaining(message)
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
    }

    @Test
    void theDayOfTheRequestIsNoPartOfThePlan() {
        Planned planned = Engines.plan("{ conferences(where: {date: {inLast: {days: 1}}}) { nodes { id } } }", Map.of())
            .getFirst()
            .planned();
        assertThat(planned.values(new Given(Map.of(), Engines.TODAY)).subList(0, 2))
            .containsExactly(Engines.TODAY.toEpochDay(), Engines.TODAY.toEpochDay());
        assertThat(planned.values(new Given(Map.of(), Engines.TODAY.plusDays(1))).subList(0, 2))
            .containsExactly(Engines.TODAY.toEpochDay() + 1, Engines.TODAY.toEpochDay() + 1);
    }

    @Test
    void aSpanOfVariablesIsOneShape() {
        String request = "query($n: Int, $s: Span) { conferences(where: {date: {inLast: {years: $n}, inNext: $s}}) { totalCount } }";
        Asked one = Engines.plan(request, Map.of("n", 1, "s", Map.of("days", 1))).getFirst();
        Asked other = Engines.plan(request, Map.of("n", 2, "s", Map.of("days", 9))).getFirst();
        assertThat(one.plan()).isEqualTo(other.plan());
        assertThat(one.values()).isNotEqualTo(other.values());
    }

    /** Read from all nodes, so that every condition is left to see. */
    private static Asked ask(String field, String where) {
        return Engines.plan("{ %s(where: %s) { nodes { id } } }".formatted(field, where), Map.of(), AT_ALL_NODES)
            .getFirst();
    }

    private static String condition(Asked asked) {
        String read = asked.plan().toString().lines().skip(1).findFirst().orElseThrow().strip();
        int begin = read.indexOf(" where ");
        return begin < 0 ? "true" : read.substring(begin + 7, read.indexOf(" order by "));
    }

    /** The values of the conditions: the last one is the size of the page. */
    private static String values(Asked asked) {
        return asked.values().subList(0, asked.values().size() - 1).toString();
    }

}
