package dev.baton.dataset.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;

/**
 * A claim as it stood until a version altered or retired it.
 *
 * @param node the claim itself
 * @param first the first version in which it stood so
 * @param sources the ids of the sources it cited
 * @param citations the same with the places
 * @param about the ids of the nodes it spoke of
 */
record PastClaim(TargetNode node, long first, List<String> sources, List<String> citations, List<String> about) {

    static PastClaim of(Record row) {
        Map<String, Object> stored = row.get("properties").asMap();
        long first = stored.get(Stamp.FIRST) instanceof Long known ? known : 1;
        TargetNode node = new TargetNode(String.valueOf(stored.get("id")), "Claim", Stamp.without(stored, "Claim"));
        List<String> sources = new ArrayList<>();
        List<String> citations = new ArrayList<>();
        row.get("citations").values().forEach(citation -> {
            String source = citation.get(0).asString();
            sources.add(source);
            citations.add(Shown.citation(source, citation.get(1).asObject(), citation.get(2).asObject()));
        });
        return new PastClaim(node, first, sources.stream().distinct().sorted().toList(),
                citations.stream().sorted().toList(),
                row.get("about").asList(v -> v.asString()).stream().sorted().toList());
    }

    String id() {
        return node.id();
    }

    /**
     * What is stored of it.
     * @param last the last version in which it stood so
     */
    Map<String, Object> values(long last) {
        Map<String, Object> values = new TreeMap<>();
        node.properties().forEach((name, value) -> {
            if (!name.endsWith("Key") && !name.equals("id")) {
                values.put(name, value);
            }
        });
        values.put("id", "past-claim/" + id().substring(id().indexOf('/') + 1) + "-" + last);
        values.put("claim", id());
        values.put("sources", sources);
        values.put("about", about);
        values.put(Stamp.FIRST, first);
        values.put(Stamp.LAST, last);
        return values;
    }

}
