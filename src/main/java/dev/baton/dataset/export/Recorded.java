package dev.baton.dataset.export;

import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record behind a graph, as it is needed to write it: by source. */
final class Recorded {

    private final TargetGraph graph;

    private final List<TargetNode> sources = new ArrayList<>();

    private final Map<String, TargetNode> formsByClaim = new HashMap<>();

    private final Map<String, List<TargetRelationship>> citationsBySource = new HashMap<>();

    Recorded(TargetGraph graph) {
        this.graph = graph;
        for (TargetNode node : graph.nodes().values()) {
            switch (node.label()) {
                case "Source" -> sources.add(node);
                case "Name" -> ((List<?>) node.properties().getOrDefault("claims", List.of()))
                    .forEach(claim -> formsByClaim.put(claim.toString(), node));
                default -> {
                }
            }
        }
        graph.relationships()
            .values()
            .stream()
            .filter(r -> r.type().equals("CITES"))
            .forEach(r -> citationsBySource.computeIfAbsent(r.to(), s -> new ArrayList<>()).add(r));
    }

    /** The sources, by id. */
    List<TargetNode> sources() {
        return sources;
    }

    /** Where a source supports which claim, by claim. */
    List<TargetRelationship> citations(TargetNode source) {
        return citationsBySource.getOrDefault(source.id(), List.of());
    }

    /** What a citation supports. */
    TargetNode claim(TargetRelationship citation) {
        return Objects.requireNonNull(graph.nodes().get(citation.from()), citation.from());
    }

    /** The form of a name that a claim gives, or null where it is not shown. */
    @Nullable TargetNode form(TargetNode claim) {
        return formsByClaim.get(claim.id());
    }

}
