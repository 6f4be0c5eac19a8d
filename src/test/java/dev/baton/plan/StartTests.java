package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the reads of filtered lists start. */
class StartTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    {id: {eq: "city/a"}} | index :City node.id = $0
                    {id: {in: ["city/a"]}, kind: {eq: "b"}} | index :City node.id in $0 where node.kind = $1
                    {name: {eq: "A"}} | index :City node.nameKey = $1 where node.name = $0
                    {name: {matches: "A"}} | index :City node.nameKey = $0
                    {and: [{name: {in: ["A"]}}]} | index :City node.nameKey in $1 where node.name in $0
                    {country: {name: {eq: "A"}}} | that :City with -LOCATED_IN-> :Country from [index :Country node.nameKey = $1 where node.name = $0]
                    {country: {id: {eq: "country/a"}, isoCode: {isNull: true}}, kind: {eq: "b"}} | that :City with -LOCATED_IN-> :Country from [index node.id = $1 where node.isoCode is absent] where node.kind = $0
                    {country: {id: {eq: "country/a"}}, name: {eq: "A"}} | index :City node.nameKey = $1 where (node.name = $0 and some -LOCATED_IN-> :Country {node.id = $2})
                    {hosted: {some: {node: {onConference: {name: {eq: "A"}}}, edge: {role: {eq: "b"}}}}} | that :City with -HOSTED-> where edge.role = $2 from [index :Conference node.nameKey = $1 where (is :Conference and node.name = $0)]
                    {hosted: {some: {node: {onConference: {network: {id: {eq: "network/a"}}}}}}} | that :City with -HOSTED-> from [that with -PART_OF-> from [index node.id = $0] where is :Conference]
                    {hosted: {single: {node: {onConference: {id: {eq: "conference/a"}}}}}} | that :City with -HOSTED-> from [index node.id = $0 where is :Conference] where single -HOSTED-> {(is :Conference and node.id = $0)}
                    {citations: {some: {source: {id: {eq: "source/a"}}, how: {eq: STATED}}}} | that :City with citations of node.claims where edge.how = $1 from [index node.id = $0]
                    {citations: {some: {source: {title: {matches: "a"}}}}} | that :City with citations of node.claims from [index :Source node.titleKey = $0]
                    {claims: {some: {id: {eq: "claim/a"}}}} | that :City with ids in node.claims from [index node.id = $0]
                    {mentions: {some: {node: {sources: {some: {node: {id: {eq: "source/a"}}}}}}}} | that :City with <-ABOUT- from [that with -CITES-> from [index node.id = $0]]
                    {hosted: {some: {edge: {citations: {some: {source: {id: {eq: "source/a"}}}}}}}} | that :City with citations of edge.claims from [index node.id = $0] where some -HOSTED-> {some citations of edge.claims {node.id = $0}}
                    """)
    void atTheSelectiveSide(String where, String read) {
        assertThat(read("cities", where)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {kind: {eq: "a"}}
            {name: {contains: "a"}}
            {not: {id: {eq: "city/a"}}}
            {or: [{id: {eq: "city/a"}}, {name: {eq: "A"}}]}
            {country: {name: {startsWith: "A"}}}
            {hosted: {none: {node: {onConference: {id: {eq: "conference/a"}}}}}}
            {hosted: {all: {node: {onConference: {id: {eq: "conference/a"}}}}}}
            {hosted: {count: {of: {node: {onConference: {id: {eq: "conference/a"}}}}, gte: 0}}}
            {citations: {some: {how: {eq: STATED}}}}
            """)
    void atAllNodesWhereNothingIsSelective(String where) {
        assertThat(read("cities", where)).startsWith("all :City where ");
    }

    /** No claim leads to a name: claims speak of what bears it. */
    @Test
    void atAllNamesWhereASourceIsGiven() {
        assertThat(read("names", "{citations: {some: {source: {id: {eq: \"source/a\"}}}}}")).startsWith("all :Name");
    }

    @Test
    void whatIsSeenAsOfADateIsTestedBehindTheStart() {
        String plan = plan(
                "{ clusters(asOf: {date: \"2020\"}, where: {network: {id: {eq: \"network/a\"}}}) { totalCount } }");
        assertThat(plan).contains("count that :Cluster with -PART_OF-> ", " from [index node.id = $2]",
                "where (node.beginEarliest <= $1 and node.endLatest >= $0)");
    }

    @Test
    void anIdAtTheFarEndOfAWalkIsFoundFirst() {
        String plan = plan(
                "{ session(id: \"session/a\") { speakers(where: {node: {onPerson: {id: {eq: \"person/a\"}}}})"
                        + " { totalCount nodes { __typename } } } }");
        assertThat(plan).contains("read <-SPOKE_AT- from [index node.id = $1] where is :Person",
                "count <-SPOKE_AT- from [index node.id = $1] where is :Person");
    }

    private static String read(String field, String where) {
        String read = plan("{ %s(where: %s) { nodes { id } } }".formatted(field, where)).lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip();
        return read.substring("read ".length(), read.indexOf(" order by "));
    }

    private static String plan(String request) {
        return Engines.plan(request, Map.of()).getFirst().plan().toString();
    }

}
