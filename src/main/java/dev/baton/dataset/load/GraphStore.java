package dev.baton.dataset.load;

import dev.baton.dataset.load.StoredGraph.StoredNode;
import dev.baton.dataset.load.StoredGraph.StoredRelationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.types.TypeSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Reads the stored graph's state and applies a difference, within the transaction of the
 * calling thread.
 */
final class GraphStore {

    private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

    /**
     * Rows of one statement: large enough to make its overhead small, small enough for
     * its parameters to fit.
     */
    private static final int BATCH = 5_000;

    /** From how many rows on a person who waits is told how far the load is. */
    private static final int LONG = 50_000;

    private final Neo4jClient client;

    GraphStore(Neo4jClient client) {
        this.client = client;
    }

    Optional<GraphState> state() {
        return state("read-graph");
    }

    /** The state, while no other load can change it. */
    GraphState lock() {
        alone();
        return begin();
    }

    /** The state of the graph, which is made if there is none. */
    GraphState begin() {
        return state("begin-graph").orElseThrow();
    }

    /** Waits until no other load is under way, and keeps others away. */
    void alone() {
        client.query(LoadStatements.read("lock-loads")).run();
    }

    private Optional<GraphState> state(String file) {
        return client.query(LoadStatements.read(file))
            .fetchAs(GraphState.class)
            .mappedBy((types, row) -> new GraphState(row.get("version").asLong(), row.get("checksum").asString(),
                    row.get("datasetChecksum").asString(), row.get("undoneChecksum").asString(),
                    row.get("closed").asBoolean(), KeptDatasets.read(row.get("graph"))))
            .one();
    }

    void write(Map<String, Object> properties) {
        client.query(LoadStatements.read("write-graph")).bind(properties).to("properties").run();
    }

    /** Takes the version away, so that nobody is answered. */
    void close() {
        client.query(LoadStatements.read("close-graph")).run();
    }

    /** Makes room for a version. */
    void open() {
        client.query(LoadStatements.read("open-graph")).run();
    }

    /**
     * Makes the database count anew and plan its statements anew: what it planned on the
     * graph before the load may scan where an index is better now. A user who may not do
     * that leaves it to the database, which does it in its own time.
     */
    void replan() {
        try {
            client.query(LoadStatements.read("replan")).run();
        }
        catch (DataAccessException ex) {
            LOG.debug("The database was not made to plan anew", ex);
        }
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

    /**
     * Applies a difference.
     * @param version the version that it makes
     */
    void apply(GraphDifference difference, long version) {
        apply(difference, version, Runnable::run);
    }

    /**
     * Applies a difference part by part.
     * @param each does a part
     */
    void apply(GraphDifference difference, long version, Consumer<Runnable> each) {
        difference.retiredRelationships()
            .forEach((type, ids) -> run(each, LoadStatements.read("retire-relationships", "type", type), "ids", ids,
                    id -> id));
        run(each, LoadStatements.read("retire-nodes"), "ids", difference.retiredNodes(), id -> id);
        difference.outdatedLabels()
            .forEach((label, ids) -> run(each, LoadStatements.read("unlabel-nodes", "label", label), "ids", ids,
                    id -> id));
        run(each, LoadStatements.read("create-nodes"), "rows", difference.addedNodes(), n -> row(n, version));
        run(each, LoadStatements.read("change-nodes"), "rows", difference.changedNodes(), n -> row(n, version));
        run(each, LoadStatements.read("create-relationships"), "rows", difference.addedRelationships(),
                GraphStore::row);
        Map<String, List<TargetRelationship>> changed = new TreeMap<>();
        difference.changedRelationships()
            .forEach(r -> changed.computeIfAbsent(r.type(), t -> new ArrayList<>()).add(r));
        changed.forEach((type, rows) -> run(each, LoadStatements.read("change-relationships", "type", type), "rows",
                rows, TargetRelationship::stored));
    }

    private static Object row(TargetNode node, long version) {
        return Map.of("label", node.label(), "properties", node.stored(version));
    }

    private static Object row(TargetRelationship relationship) {
        return Map.of("type", relationship.type(), "from", relationship.from(), "to", relationship.to(), "properties",
                relationship.stored());
    }

    /**
     * Runs a statement over many values, in batches, so that the parameters do not grow
     * with the load.
     */
    private <T> void run(Consumer<Runnable> each, String statement, String parameter, List<T> values,
            Function<T, Object> row) {
        for (int i = 0; i < values.size(); i += BATCH) {
            List<Object> batch = values.subList(i, Math.min(values.size(), i + BATCH)).stream().map(row).toList();
            each.accept(() -> client.query(statement).bind(batch).to(parameter).run());
            if (values.size() > LONG) {
                LOG.info("Loading: {} of {} {}", i + batch.size(), values.size(), parameter);
            }
        }
    }

}
