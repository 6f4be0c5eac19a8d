package dev.baton.dataset.load;

import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects the nodes and relationships of a graph and gives each what is stored beside
 * its values.
 */
final class Elements {

    private final SortedMap<String, TargetNode> nodes = new TreeMap<>();

    private final SortedMap<String, TargetRelationship> relationships = new TreeMap<>();

    void node(Kind kind, String id, Map<String, Object> values) {
        values.put("id", id);
        nodes.put(id, new TargetNode(id, kind.label(), StoredProperties.of(values, kind.properties(), kind.time())));
    }

    /**
     * Adds a relationship.
     * @param key what tells it from others between the same nodes, may be empty
     */
    void relationship(Relationship relationship, String key, String from, String to, Map<String, Object> values) {
        String id = relationship.type() + "/" + from + "/" + to + (key.isEmpty() ? "" : "/" + key);
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("id", id);
        all.put(Stored.FROM_ID, from);
        all.put(Stored.TO_ID, to);
        SortedMap<String, Object> stored = StoredProperties.of(all, relationship.properties(), relationship.time());
        relationships.put(id, new TargetRelationship(id, relationship.type(), from, to, stored));
    }

    /** The graph, its relationships with the names of their ends. */
    TargetGraph graph() {
        relationships.replaceAll((id, r) -> named(r));
        return new TargetGraph(nodes, relationships);
    }

    private TargetRelationship named(TargetRelationship relationship) {
        SortedMap<String, Object> properties = new TreeMap<>(relationship.properties());
        properties.put(Stored.FROM_NAME_KEY, nameKey(relationship.from()));
        properties.put(Stored.TO_NAME_KEY, nameKey(relationship.to()));
        return new TargetRelationship(relationship.id(), relationship.type(), relationship.from(), relationship.to(),
                properties);
    }

    /** The folded name of a node; as that of an absent text where its kind has none. */
    private Object nameKey(String id) {
        TargetNode node = nodes.get(id);
        return node == null ? Stored.ABSENT_TEXT : node.properties().getOrDefault("nameKey", Stored.ABSENT_TEXT);
    }

}
