package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Fixtures;
import dev.baton.dataset.load.StoredGraph.StoredNode;
import dev.baton.dataset.load.StoredGraph.StoredRelationship;
import dev.baton.support.Sdl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphDifferenceTests {

    private static final String HOSTED = "HOSTED/city/yeonsu/conference/iclc-5";

    private final TargetGraph target = TargetGraph.of(Fixtures.small(), Sdl.vocabulary());

    private final Map<String, StoredNode> nodes = new HashMap<>();

    private final Map<String, StoredRelationship> relationships = new HashMap<>();

    GraphDifferenceTests() {
        target.nodes().values().forEach(n -> nodes.put(n.id(), new StoredNode(n.checksum(), n.labels())));
        target.relationships()
            .values()
            .forEach(r -> relationships.put(r.id(), new StoredRelationship(r.checksum(), r.type())));
    }

    private GraphDifference difference() {
        return GraphDifference.of(new StoredGraph(nodes, relationships), target);
    }

    @Test
    void theGraphItselfLeavesNothingToDo() {
        assertThat(difference().isEmpty()).isTrue();
        assertThat(difference().lines()).isEmpty();
    }

    @Test
    void anEmptyGraphLeavesEverythingToDo() {
        nodes.clear();
        relationships.clear();
        assertThat(difference().counts())
            .isEqualTo(new LoadCounts(target.nodes().size(), 0, 0, target.relationships().size(), 0, 0));
    }

    @Test
    void whatIsMissingIsAddedWhatDiffersChangedAndWhatIsLeftOverRetired() {
        nodes.remove("city/yeonsu");
        nodes.put("city/medellin", new StoredNode("another", List.of("Entity", "City")));
        nodes.put("city/cork", new StoredNode("any", List.of("Entity", "City")));
        relationships.put(HOSTED, new StoredRelationship("another", "HOSTED"));
        relationships.put("HOSTED/city/cork/conference/iclc-3", new StoredRelationship("any", "HOSTED"));
        assertThat(difference().lines()).containsExactly("+ city/yeonsu", "~ city/medellin", "- city/cork",
                "~ " + HOSTED, "- HOSTED/city/cork/conference/iclc-3");
        assertThat(difference().counts()).isEqualTo(new LoadCounts(1, 1, 1, 0, 1, 1));
        assertThat(difference().outdatedLabels()).isEmpty();
    }

    @Test
    void aLabelThatTheKindNoLongerHasIsTakenOff() {
        nodes.put("city/yeonsu", new StoredNode("another", List.of("Entity", "Town")));
        assertThat(difference().outdatedLabels()).containsExactly(Map.entry("Town", List.of("city/yeonsu")));
    }

}
