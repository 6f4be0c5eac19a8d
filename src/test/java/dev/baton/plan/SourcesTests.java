package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.Engines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the moment of a field ends up: in all that is read below it. */
class SourcesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    { claims(asOf: {date: "2017"}) { totalCount } }                                                 | 0
                    { sources(asOf: {date: "2017"}) { nodes { id } } }                                              | 0
                    { cities(asOf: {date: "2017"}) { nodes { claims { id } citations { source { id } } } } }        | 0
                    { cities(asOf: {date: "2017"}) { nodes { country { name } } } }                                 | 0
                    { names(asOf: {date: "2017"}) { totalCount } }                                                  | 1
                    { cities(asOf: {date: "2017"}) { nodes { names { nodes { text } } } } }                         | 1
                    { claims(asOf: {date: "2017"}) { nodes { about { nodes { id } } } } }                           | 1
                    { cities(asOf: {date: "2017"}) { nodes { citations { claim { about { totalCount } } } } } }     | 1
                    { conferences(asOf: {date: "2017"}) { edges { node { hosts { edges { node { id } } } } } } }    | 2
                    { conferences(asOf: {date: "2017"}) { nodes { hosts(asOf: null) { nodes { hosted { totalCount } } } } } } | 1
                    { conferences { nodes { hosts(asOf: {date: "2017"}) { nodes { hosted { totalCount } } } } } }   | 2
                    { cities { nodes { handedOverTo(asOf: {date: "2022"}) { edges { toConference { id } } } } } }   | 2
                    { cities(asOf: {date: "2017"}, where: {hosted: {none: {}}}) { nodes { id } totalCount } }       | 2
                    { cities(asOf: {date: "2017"}, where: {handedOverTo: {some: {edge: {toConference: {some: {}}}}}}) { totalCount } } | 2
                    { node(id: "city/a", asOf: {date: "2017"}) { ... on City { hosted { totalCount } } } }          | 2
                    { conferences(asOf: {date: "2017"}) { groups(by: [DATE_YEAR]) { count } } } | 1
                    { cities(asOf: {date: "2017"}) { groups(by: [COUNTRY]) { count nodes { hosted { totalCount } } } } } | 1
                    { cities(asOf: {date: "2017"}, where: {hosted: {count: {eq: 1}}}) { totalCount } } | 1
                    { cities(asOf: {date: "2017"}, where: {hosted: {all: {node: {id: {eq: "x"}}}, single: {}}}) { totalCount } } | 2
                    { cities(asOf: {date: "2017"}, orderBy: [{field: HOSTED_COUNT}]) { nodes { id } } } | 1
                    { cities(asOf: {date: "2017"}, where: {citations: {some: {source: {id: {eq: "x"}}}}}) { totalCount } } | 0
                    { graph { version } }                                                                           | 0
                    """)
    void theMomentIsWhereSomethingStandsInTime(String request, int times) {
        assertThat(dated(plan(request, Map.of()))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({ "1, ", "0, null", "2, 2017" })
    void aVariableThatIsNotGivenChangesNothing(int times, String given) {
        String request = "query ($at: AsOf) { conferences { nodes { hosts(asOf: {date: \"2020\"}) { nodes {"
                + " hosted(asOf: $at) { totalCount } } } } } }";
        Map<String, Object> variables = new HashMap<>();
        if (given != null) {
            variables.put("at", given.equals("null") ? null : Map.of("date", given));
        }
        String plan = plan(request, variables);
        List<String> lines = plan.lines().toList();
        assertThat(lines.get(2)).contains("as of edge.beginEarliest <= $2");
        assertThat(lines.get(3)).satisfies(line -> assertThat(line.contains("as of")).isEqualTo(times > 0));
        assertThat(lines.get(3).contains("<= $2)")).isEqualTo(times == 1);
    }

    /** There each kind is filtered by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { entities(asOf: {date: "2017"}) { nodes { id } } }
            { entities(asOf: {date: "2017"}) { totalCount } }
            { entities(asOf: {date: "2017"}) { groups(by: [KIND]) { count } } }
            { documents(asOf: {date: "2017"}) { nodes { ... on Publication { name } } } }
            """)
    void listsOfSeveralKindsFollowTheMomentToo(String request) {
        assertThat(plan(request, Map.of())).contains("node.beginEarliest <= $1");
        assertThat(plan(request.replace("(asOf: {date: \"2017\"})", ""), Map.of())).doesNotContain("beginEarliest");
    }

    private static String plan(String request, Map<String, Object> variables) {
        return Engines.plan(request, variables).getFirst().plan().toString().strip();
    }

    private static int dated(String plan) {
        return plan.split(" as of ", -1).length - 1;
    }

}
