package dev.baton.reference;

import dev.baton.model.Direction;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Every node and relationship that is stored, read by two plain statements. */
public final class WholeGraph {

    private final Map<String, Node> nodes = new TreeMap<>();

    private WholeGraph() {
    }

    public static WholeGraph of(Driver driver, Vocabulary vocabulary) {
        WholeGraph graph = new WholeGraph();
        Map<String, Kind> kinds = new TreeMap<>();
        vocabulary.kinds().forEach(kind -> kinds.put(kind.label(), kind));
        try (Session session = driver.session()) {
            session.run("MATCH (n:Entity) RETURN n").forEachRemaining(row -> {
                var stored = row.get(0).asNode();
                stored.labels().forEach(label -> {
                    if (kinds.containsKey(label)) {
                        Node node = new Node(Objects.requireNonNull(kinds.get(label)), stored.asMap());
                        graph.nodes.put(node.id(), node);
                    }
                });
            });
            session.run("MATCH (a:Entity)-[r]->(b:Entity) RETURN r, a.id, b.id").forEachRemaining(row -> {
                var stored = row.get(0).asRelationship();
                Node from = graph.existing(row.get(1).asString());
                Node to = graph.existing(row.get(2).asString());
                Link link = new Link(vocabulary.relationship(stored.type()), from, to, stored.asMap());
                from.links().add(link);
                to.links().add(link);
            });
        }
        return graph;
    }

    private Node existing(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    /** The node with an id, or null. */
    public @Nullable Node node(String id) {
        return nodes.get(id);
    }

    public List<Node> ofKinds(Collection<String> kinds) {
        return nodes.values().stream().filter(node -> kinds.contains(node.kind().name())).toList();
    }

    /** The nodes that a field leads to from a node, each with what leads there. */
    public List<Step> steps(Node near, Field.Walk walk) {
        return near.links()
            .stream()
            .filter(link -> link.type().type().equals(walk.relationship()))
            .filter(link -> (walk.direction() == Direction.OUT ? link.from() : link.to()) == near)
            .map(link -> new Step(link, walk.direction() == Direction.OUT ? link.to() : link.from()))
            .filter(step -> walk.target().kinds().contains(step.node().kind().name()))
            .toList();
    }

    /** The nodes that a reference names, each once, in the order of their ids. */
    public List<Node> named(Thing thing, Field.Reference reference) {
        return existing(thing.ids(reference.property()))
            .filter(node -> reference.target().kinds().contains(node.kind().name()))
            .toList();
    }

    /**
     * The places that support a node or relationship, in the order of the sources' ids.
     */
    public List<Citation> citations(Thing thing) {
        return existing(thing.ids("claims")).flatMap(claim -> claim.links().stream())
            .filter(link -> link.type().type().equals("CITES"))
            .sorted(Comparator.comparing((Link link) -> link.to().id()).thenComparing(Link::id))
            .map(Citation::new)
            .toList();
    }

    private Stream<Node> existing(List<String> ids) {
        return ids.stream().distinct().sorted().filter(nodes::containsKey).map(this::existing);
    }

}
