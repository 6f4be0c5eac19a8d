package dev.baton.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTests {

    /**
     * The renderer leaves out label and type of what it takes for seen before. Without
     * its type, a relationship is any.
     */
    @ParameterizedTest
    @ValueSource(strings = { """
            {
              initiatives(where: {addresses: {single: {edge: {role: {eq: "goal"}}}}}) {
                nodes { mentions { nodes { id } } claims { id } }
              }
            }""", """
            {
              city(id: "city/bandar-khamir") {
                designations(where: {edge: {claims: {count: {lte: 2}}}}) { totalCount }
                figures { pageInfo { startCursor } }
                representatives { nodes { honorific } }
              }
            }""" })
    void readsBesideACountThatStopsEarlyKeepTheirLabelsAndTypes(String request) {
        String text = new Compiler(1).compile(Engines.plan(request, Map.of()).getFirst().plan()).text();
        assertThat(text).contains("LIMIT")
            .doesNotContainPattern("\\[r\\d+]")
            .doesNotContainPattern("MATCH \\(n\\d+\\) USING");
    }

}
