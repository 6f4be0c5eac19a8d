package dev.baton.dataset.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** What is stored, as the canonical lines of a {@link TargetGraph}. */
record Export(List<String> lines, List<String> wrongChecksums) {

    static Export of(Driver driver) {
        TreeMap<String, TargetNode> nodes = new TreeMap<>();
        TreeMap<String, TargetRelationship> relationships = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (var session = driver.session()) {
            session.run(
                    "MATCH (n:Entity) WHERE NOT n:Graph AND NOT n:Version AND NOT n:Change AND NOT n:PastClaim RETURN n")
                .forEachRemaining(row -> {
                    Node node = row.get(0).asNode();
                    List<String> labels = new ArrayList<>();
                    node.labels().forEach(labels::add);
                    labels.remove("Entity");
                    TreeMap<String, Object> properties = new TreeMap<>(node.asMap());
                    Object checksum = properties.remove(TargetGraph.CHECKSUM);
                    if (labels.contains("Claim")) {
                        // Which version a claim stands since is no part of it.
                        properties.keySet().removeAll(List.of("firstVersion", "lastVersion"));
                    }
                    String id = properties.get("id").toString();
                    TargetNode element = new TargetNode(id, String.join(":", labels), properties);
                    nodes.put(id, element);
                    note(element, checksum, wrong);
                });
            session.run("MATCH (a)-[r]->(b) RETURN r, a.id, b.id").forEachRemaining(row -> {
                Relationship relationship = row.get(0).asRelationship();
                TreeMap<String, Object> properties = new TreeMap<>(relationship.asMap());
                Object checksum = properties.remove(TargetGraph.CHECKSUM);
                String id = properties.get("id").toString();
                TargetRelationship element = new TargetRelationship(id, relationship.type(), row.get(1).asString(),
                        row.get(2).asString(), properties);
                relationships.put(id, element);
                note(element, checksum, wrong);
            });
        }
        return new Export(new TargetGraph(nodes, relationships).lines().toList(), wrong);
    }

    private static void note(Element element, Object checksum, List<String> wrong) {
        if (!element.checksum().equals(checksum)) {
            wrong.add(element.id());
        }
    }

    static List<Map<String, Object>> rows(Driver driver, String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list(row -> row.asMap());
        }
    }

}
