package dev.baton.dataset.load;

import dev.baton.dataset.load.StoredGraph.StoredNode;
import dev.baton.dataset.load.StoredGraph.StoredRelationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Reads the stored graph's state and applies a difference, within the transaction of the
 * calling thread.
 */
final class GraphStore {

    /**
     * Rows of one statement: large enough to make its overhead small, small enough for
     * its parameters to fit.
     */
    private static final int BATCH = 5_000;

    private final Neo4jClient client;

    GraphStore(Neo4jClient client) {
        this.client = client;
    }

    Optional<GraphState> state() {
        return state("read-graph");
    }

    /** The state, while no other load can change it. */
    GraphState lock() {
        return state("lock-graph").orElseThrow();
    }

    private Optional<GraphState> state(String file) {
        return client.query(LoadStatements.read(file))
            .fetchAs(GraphState.class)
            .mappedBy((types, row) -> new GraphState(row.get("version").asLong(), row.get("checksum").asString(),
                    row.get("datasetChecksum").asString()))
            .one();
    }

    void write(Map<String, Object> properties) {
        client.query(LoadStatements.read("write-graph")).bind(properties).to("properties").run();
    }

    StoredGraph stored() {
        Map<String, StoredNode> nodes = new HashMap<>();
        client.query(LoadStatements.read("read-nodes"))
            .fetchAs(String.class)
            .mappedBy((TypeSystem types, org.neo4j.driver.Record row) -> {
                String id = row.get("id").asString();
                List<String> labels = row.get("labels").asList(v -> v.asString());
                nodes.put(id, new StoredNode(row.get("checksum").asString(""), labels));
                return id;
            })
            .all();
        Map<String, StoredRelationship> relationships = new HashMap<>();
        client.query(LoadStatements.read("read-relationships"))
            .fetchAs(String.class)
            .mappedBy((TypeSystem types, org.neo4j.driver.Record row) -> {
                String id = row.get("id").asString();
                String type = row.get("type").asString();
                relationships.put(id, new StoredRelationship(row.get("checksum").asString(""), type));
                return id;
            })
            .all();
        return new StoredGraph(nodes, relationships);
    }

    void apply(GraphDifference difference) {
        difference.retiredRelationships().forEach((type, ids) -> run("retire-relationships", "type", type, "ids", ids));
        inBatches(LoadStatements.read("retire-nodes"), "ids", difference.retiredNodes());
        difference.outdatedLabels().forEach((label, ids) -> run("unlabel-nodes", "label", label, "ids", ids));
        by(difference.addedNodes(), TargetNode::label)
            .forEach((label, rows) -> run("create-nodes", "label", label, "rows", rows));
        by(difference.changedNodes(), TargetNode::label)
            .forEach((label, rows) -> run("change-nodes", "label", label, "rows", rows));
        by(difference.addedRelationships(), TargetRelationship::type)
            .forEach((type, rows) -> run("create-relationships", "type", type, "rows", rows));
        by(difference.changedRelationships(), TargetRelationship::type)
            .forEach((type, rows) -> run("change-relationships", "type", type, "rows", rows));
    }

    private static <E extends Element> Map<String, List<Map<String, Object>>> by(Collection<E> elements,
            Function<E, String> name) {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        elements.forEach(e -> rows.computeIfAbsent(name.apply(e), n -> new ArrayList<>()).add(e.stored()));
        return rows;
    }

    private void run(String file, String placeholder, String name, String parameter, List<?> values) {
        inBatches(LoadStatements.read(file, placeholder, name), parameter, values);
    }

    private void inBatches(String statement, String parameter, List<?> values) {
        for (int i = 0; i < values.size(); i += BATCH) {
            List<?> batch = values.subList(i, Math.min(values.size(), i + BATCH));
            client.query(statement).bind(batch).to(parameter).run();
        }
    }

}
