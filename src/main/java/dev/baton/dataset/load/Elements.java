package dev.baton.dataset.load;

import dev.baton.model.Kind;
import dev.baton.model.Relationship;
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
        all.put("fromId", from);
        all.put("toId", to);
        SortedMap<String, Object> stored = StoredProperties.of(all, relationship.properties(), relationship.time());
        relationships.put(id, new TargetRelationship(id, relationship.type(), from, to, stored));
    }

    TargetGraph graph() {
        return new TargetGraph(nodes, relationships);
    }

}
