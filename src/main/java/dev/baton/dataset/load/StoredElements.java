package dev.baton.dataset.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads stored nodes and relationships whole, within the transaction of the thread. */
final class StoredElements {

    private final Neo4jClient client;

    StoredElements(Neo4jClient client) {
        this.client = client;
    }

    List<TargetNode> nodes(Collection<String> ids) {
        return ids.isEmpty() ? List.of()
                : List.copyOf(client.query(LoadStatements.read("read-whole-nodes"))
                    .bind(ids)
                    .to("ids")
                    .fetchAs(TargetNode.class)
                    .mappedBy((types, row) -> node(row))
                    .all());
    }

    List<TargetRelationship> relationships(String type, Collection<String> ids) {
        return ids.isEmpty() ? List.of()
                : List.copyOf(client.query(LoadStatements.read("read-whole-relationships", "type", type))
                    .bind(ids)
                    .to("ids")
                    .fetchAs(TargetRelationship.class)
                    .mappedBy((types, row) -> relationship(row))
                    .all());
    }

    /** Everything that is stored. */
    TargetGraph graph() {
        TreeMap<String, TargetNode> nodes = new TreeMap<>();
        client.query(LoadStatements.read("read-all-nodes"))
            .fetchAs(TargetNode.class)
            .mappedBy((types, row) -> node(row))
            .all()
            .forEach(node -> nodes.put(node.id(), node));
        TreeMap<String, TargetRelationship> relationships = new TreeMap<>();
        client.query(LoadStatements.read("read-all-relationships"))
            .fetchAs(TargetRelationship.class)
            .mappedBy((types, row) -> relationship(row))
            .all()
            .forEach(r -> relationships.put(r.id(), r));
        return new TargetGraph(nodes, relationships);
    }

    private static TargetNode node(Record row) {
        String label = Stamp.label(row.get("labels").asList(v -> v.asString()));
        Map<String, Object> properties = Stamp.without(row.get("properties").asMap(), label);
        return new TargetNode(String.valueOf(properties.get("id")), label, new TreeMap<>(properties));
    }

    private static TargetRelationship relationship(Record row) {
        String type = row.get("type").asString();
        TreeMap<String, Object> properties = new TreeMap<>(Stamp.without(row.get("properties").asMap(), ""));
        return new TargetRelationship(String.valueOf(properties.get("id")), type, row.get("from").asString(),
                row.get("to").asString(), properties);
    }

    /** Parts of a list, so that the parameters of a statement do not grow with a load. */
    static <T> List<List<T>> parts(List<T> list, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i += size) {
            parts.add(list.subList(i, Math.min(list.size(), i + size)));
        }
        return parts;
    }

}
