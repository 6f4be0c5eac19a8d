package dev.baton.dataset.load;

import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a load has to do: the difference between the stored graph and the one a dataset
 * asks for.
 *
 * @param addedNodes nodes that are not stored
 * @param changedNodes nodes that are stored in another state
 * @param retiredNodes ids of stored nodes that the dataset no longer asks for
 * @param outdatedLabels labels to take off, with the ids of the nodes that carry them
 * @param addedRelationships relationships that are not stored
 * @param changedRelationships relationships that are stored in another state
 * @param retiredRelationships ids of stored relationships that the dataset no longer asks
 * for, by type
 */
public record GraphDifference(List<TargetNode> addedNodes, List<TargetNode> changedNodes, List<String> retiredNodes,
        SortedMap<String, List<String>> outdatedLabels, List<TargetRelationship> addedRelationships,
        List<TargetRelationship> changedRelationships, SortedMap<String, List<String>> retiredRelationships) {

    static GraphDifference of(StoredGraph stored, TargetGraph target) {
        GraphDifference difference = new GraphDifference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        target.nodes().values().forEach(node -> difference.compare(node, stored.nodes().get(node.id())));
        target.relationships().values().forEach(r -> difference.compare(r, stored.relationships().get(r.id())));
        stored.nodes()
            .keySet()
            .stream()
            .filter(id -> !target.nodes().containsKey(id))
            .sorted()
            .forEach(difference.retiredNodes::add);
        stored.relationships()
            .entrySet()
            .stream()
            .filter(r -> !target.relationships().containsKey(r.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .forEach(r -> add(difference.retiredRelationships, r.getValue().type(), r.getKey()));
        return difference;
    }

    private void compare(TargetNode node, StoredGraph.@Nullable StoredNode stored) {
        if (stored == null) {
            addedNodes.add(node);
        }
        else if (!stored.checksum().equals(node.checksum())) {
            changedNodes.add(node);
            stored.labels()
                .stream()
                .filter(label -> !label.equals(node.label()) && !label.equals(Vocabulary.EVERY_NODE))
                .forEach(label -> add(outdatedLabels, label, node.id()));
        }
    }

    private void compare(TargetRelationship relationship, StoredGraph.@Nullable StoredRelationship stored) {
        if (stored == null) {
            addedRelationships.add(relationship);
        }
        else if (!stored.checksum().equals(relationship.checksum())) {
            changedRelationships.add(relationship);
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String id) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
    }

    /** The graph that comes of applying this to one. */
    TargetGraph appliedTo(TargetGraph graph) {
        SortedMap<String, TargetNode> nodes = new TreeMap<>(graph.nodes());
        SortedMap<String, TargetRelationship> relationships = new TreeMap<>(graph.relationships());
        retiredNodes.forEach(nodes::remove);
        retiredRelationships.values().forEach(ids -> ids.forEach(relationships::remove));
        Stream.concat(addedNodes.stream(), changedNodes.stream()).forEach(n -> nodes.put(n.id(), n));
        Stream.concat(addedRelationships.stream(), changedRelationships.stream())
            .forEach(r -> relationships.put(r.id(), r));
        return new TargetGraph(nodes, relationships);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return counts().equals(LoadCounts.NONE);
    }

    public LoadCounts counts() {
        int retired = retiredRelationships.values().stream().mapToInt(List::size).sum();
        return new LoadCounts(addedNodes.size(), changedNodes.size(), retiredNodes.size(), addedRelationships.size(),
                changedRelationships.size(), retired);
    }

    /**
     * The difference for people: a line for each node and relationship, {@code +} added,
     * {@code ~} changed, {@code -} retired.
     */
    public Stream<String> lines() {
        return Stream
            .of(addedNodes.stream().map(n -> "+ " + n.id()), changedNodes.stream().map(n -> "~ " + n.id()),
                    retiredNodes.stream().map(id -> "- " + id), addedRelationships.stream().map(r -> "+ " + r.id()),
                    changedRelationships.stream().map(r -> "~ " + r.id()),
                    retiredRelationships.values().stream().flatMap(List::stream).map(id -> "- " + id))
            .flatMap(s -> s);
    }
}
