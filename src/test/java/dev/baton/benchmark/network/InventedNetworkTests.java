package dev.baton.benchmark.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.check.Checker;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.support.Sdl;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The network that the benchmark loads is a dataset without faults, the same each time,
 * and as large as the benchmark says.
 */
class InventedNetworkTests {

    @Test
    void theFilesHaveNoFindings() {
        assertThat(Checker.check(dataset(NetworkSize.scale(1)), Sdl.vocabulary())).isEmpty();
    }

    @Test
    void equalSizesGiveEqualFiles() {
        assertThat(dataset(NetworkSize.SMALL).checksum()).isEqualTo(dataset(NetworkSize.SMALL).checksum())
            .isNotEqualTo(dataset(NetworkSize.scale(1)).checksum());
    }

    @Test
    void scaleOneIsAsLargeAsPromised() {
        TargetGraph graph = TargetGraph.of(dataset(NetworkSize.scale(1)), Sdl.vocabulary());
        assertThat(nodes(graph, "City")).isEqualTo(400);
        assertThat(nodes(graph, "Person")).isEqualTo(4_000);
        assertThat(nodes(graph, "Session")).isEqualTo(150);
        assertThat(nodes(graph, "Initiative")).isEqualTo(2_000);
        assertThat(nodes(graph, "Conference")).isEqualTo(25);
        assertThat(relationships(graph, "SPOKE_AT")).isEqualTo(6_000);
    }

    @Test
    void theGraphInPartsIsTheGraphThatALoadMakes() {
        TargetGraph whole = TargetGraph.of(dataset(NetworkSize.SMALL), Sdl.vocabulary());
        SortedMap<String, TargetNode> nodes = new TreeMap<>();
        SortedMap<String, TargetRelationship> relationships = new TreeMap<>();
        NetworkWriter.parts(NetworkSize.SMALL, Sdl.vocabulary(), part -> {
            assertThat(Collections.disjoint(nodes.keySet(), part.nodes().keySet())).isTrue();
            nodes.putAll(part.nodes());
            relationships.putAll(part.relationships());
        });
        assertThat(new TargetGraph(nodes, relationships).lines()).containsExactlyElementsOf(whole.lines().toList());
    }

    private static long nodes(TargetGraph graph, String label) {
        return graph.nodes().values().stream().map(TargetNode::label).filter(label::equals).count();
    }

    private static long relationships(TargetGraph graph, String type) {
        return graph.relationships().values().stream().map(TargetRelationship::type).filter(type::equals).count();
    }

    private static Dataset dataset(NetworkSize size) {
        return DatasetReader.read(InventedNetwork.files(size));
    }

}
