package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Fixtures;
import dev.baton.dataset.check.Checker;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report of 2022 says Convensia, the newspaper of 2021 Songdo Convensia. */
class DecisionsTests {

    private static final String DECISION = """
            {
              "source": {"id": "source/decisions", "title": "Decisions of the editors", "kind": "decisions",
                "date": "2020"},
              "accept": [{"node": "conference/iclc-5", "property": "venue", "value": "%s",
                "reason": "the hall's own name"}]
            }
            """;

    private static TargetGraph of(Dataset dataset) {
        assertThat(Checker.check(dataset, Sdl.vocabulary())).isEmpty();
        return TargetGraph.of(dataset, Sdl.vocabulary());
    }

    private static Object venue(TargetGraph graph) {
        return graph.nodes().get("conference/iclc-5").properties().get("venue");
    }

    private static Map<String, Object> claim(TargetGraph graph, String value) {
        return graph.nodes()
            .values()
            .stream()
            .filter(n -> n.label().equals("Claim") && value.equals(n.properties().get("value")))
            .map(TargetNode::properties)
            .findFirst()
            .orElseThrow();
    }

    @Test
    void theLaterSourceIsAcceptedWhereNothingIsDecided() {
        TargetGraph graph = of(Fixtures.small());
        assertThat(venue(graph)).isEqualTo("Convensia");
        assertThat(claim(graph, "Convensia")).containsEntry("decidedBy", "DATE_OF_SOURCE");
    }

    @Test
    void theBetterKindOfSourceComesBeforeTheLaterSource() {
        TargetGraph graph = of(Fixtures.smallWith("dataset.json",
                "{\"name\": \"S\", \"licence\": \"CC0-1.0\", \"sourceKinds\": [\"newspaper article\", \"report\"]}"));
        assertThat(venue(graph)).isEqualTo("Convensia");
        assertThat(claim(graph, "Convensia")).containsEntry("decidedBy", "KIND_OF_SOURCE")
            .containsEntry("accepted", true);
        assertThat(claim(graph, "Songdo Convensia")).containsEntry("decidedBy", "KIND_OF_SOURCE")
            .containsEntry("accepted", false);
    }

    @Test
    void whatTheEditorsDecideIsAcceptedAndCited() {
        TargetGraph graph = of(Fixtures.smallWith("decisions.json", DECISION.formatted("Songdo Convensia")));
        assertThat(venue(graph)).isEqualTo("Songdo Convensia");
        Map<String, Object> claim = claim(graph, "Songdo Convensia");
        assertThat(claim).containsEntry("decidedBy", "DECISION").containsEntry("accepted", true);
        assertThat(claim(graph, "Convensia")).containsEntry("decidedBy", "DECISION").containsEntry("accepted", false);
        assertThat(graph.relationships().values()).filteredOn(r -> r.from().equals(claim.get("id")))
            .filteredOn(r -> r.to().equals("source/decisions"))
            .extracting(TargetRelationship::properties)
            .singleElement()
            .satisfies(cites -> assertThat(cites).containsEntry("how", "EDITORIAL")
                .containsEntry("reason", "the hall's own name")
                .containsEntry("locator", "decision 1"));
    }

    @Test
    void theEditorsMayDecideForAValueThatNoSourceGives() {
        TargetGraph graph = of(Fixtures.smallWith("decisions.json", DECISION.formatted("The hall")));
        assertThat(venue(graph)).isEqualTo("The hall");
        assertThat(List.of("The hall", "Convensia", "Songdo Convensia"))
            .allSatisfy(value -> assertThat(claim(graph, value)).containsEntry("contested", true));
    }

}
