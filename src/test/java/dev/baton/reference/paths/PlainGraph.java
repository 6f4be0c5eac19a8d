package dev.baton.reference.paths;

import dev.baton.model.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;

/** A whole graph in memory, and the paths through it. */
final class PlainGraph {

    /** A node or relationship, with its label or type and the days of its extent. */
    record Thing(String id, String kind, String nameKey, Extent extent) {
    }

    /** Nothing is null where there is no extent: such a thing is always there. */
    record Extent(boolean none, long beginEarliest, long beginLatest, long endEarliest, long endLatest) {
    }

    /** A relationship, from one of its ends. */
    record Step(Thing relationship, String to) {
    }

    final Map<String, Thing> nodes = new HashMap<>();

    private final Map<String, List<Step>> steps = new HashMap<>();

    private final Vocabulary vocabulary;

    private PlainGraph(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All that the record speaks of, read from the database. */
    static PlainGraph of(Driver driver, Vocabulary vocabulary) {
        PlainGraph graph = new PlainGraph(vocabulary);
        Set<String> kinds = new TreeSet<>();
        vocabulary.kinds().stream().filter(k -> k.entity()).forEach(k -> kinds.add(k.label()));
        try (var session = driver.session()) {
            session
                .run("""
                        MATCH (n:Entity) WHERE any(l IN labels(n) WHERE l IN $kinds)
                        RETURN n.id AS id, [l IN labels(n) WHERE l <> 'Entity'][0] AS kind, n.nameKey AS nameKey,
                          [n.beginEarliest, n.beginLatest, n.endEarliest, n.endLatest] AS extent""",
                        Map.of("kinds", List.copyOf(kinds)))
                .forEachRemaining(row -> {
                    Thing node = thing(row);
                    graph.nodes.put(node.id(), node);
                });
            session.run("""
                    MATCH (a)-[r]->(b)
                    RETURN r.id AS id, type(r) AS kind, '' AS nameKey, a.id AS start, b.id AS end,
                      [r.beginEarliest, r.beginLatest, r.endEarliest, r.endLatest] AS extent""")
                .forEachRemaining(row -> {
                    String start = row.get("start").asString("");
                    String end = row.get("end").asString("");
                    if (graph.nodes.containsKey(start) && graph.nodes.containsKey(end)) {
                        Thing relationship = thing(row);
                        graph.steps.computeIfAbsent(start, s -> new ArrayList<>()).add(new Step(relationship, end));
                        graph.steps.computeIfAbsent(end, s -> new ArrayList<>()).add(new Step(relationship, start));
                    }
                });
        }
        return graph;
    }

    private static Thing thing(org.neo4j.driver.Record row) {
        var days = row.get("extent");
        boolean none = days.get(0).isNull();
        return new Thing(row.get("id").asString(), row.get("kind").asString(), row.get("nameKey").asString(""),
                none ? new Extent(true, 0, 0, 0, 0) : new Extent(false, days.get(0).asLong(), days.get(1).asLong(),
                        days.get(2).asLong(), days.get(3).asLong()));
    }

    /** The relationships of a node that may be followed. */
    List<Step> from(String node, Rules rules) {
        return steps.getOrDefault(node, List.of())
            .stream()
            .filter(s -> rules.follows(s.relationship(), vocabulary))
            .toList();
    }

    /**
     * How far each node is, up to so many steps; ends and what may not be passed end a
     * way.
     */
    Map<String, Integer> distances(String from, int hops, Rules rules) {
        Map<String, Integer> distances = new LinkedHashMap<>(Map.of(from, 0));
        Queue<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String node = next.remove();
            int far = distances.get(node);
            if (far == hops || far > 0 && !rules.passes(thing(node), vocabulary)) {
                continue;
            }
            for (Step step : from(node, rules)) {
                if (distances.putIfAbsent(step.to(), far + 1) == null) {
                    next.add(step.to());
                }
            }
        }
        return distances;
    }

    Thing thing(String id) {
        return java.util.Objects.requireNonNull(nodes.get(id), id);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All paths between two nodes, each as the ids of its relationships. */
    List<List<String>> paths(String from, String to, int hops, Rules rules) {
        List<List<String>> found = new ArrayList<>();
        if (from.equals(to)) {
            found.add(List.of());
            return found;
        }
        Map<String, Integer> left = distances(to, hops, rules);
        extend(from, to, hops, rules, left, new ArrayList<>(List.of(from)), new ArrayList<>(), found);
        return found;
    }

    private void extend(String at, String to, int hops, Rules rules, Map<String, Integer> left, List<String> passed,
            List<String> way, List<List<String>> found) {
        for (Step step : from(at, rules)) {
            String next = step.to();
            int after = way.size() + 1;
            if (passed.contains(next) || after + left.getOrDefault(next, hops + 1) > hops) {
                continue;
            }
            way.add(step.relationship().id());
            if (next.equals(to)) {
                found.add(List.copyOf(way));
            }
            else if (rules.passes(thing(next), vocabulary)) {
                passed.add(next);
                extend(next, to, hops, rules, left, passed, way, found);
                passed.removeLast();
            }
            way.removeLast();
        }
    }

}
