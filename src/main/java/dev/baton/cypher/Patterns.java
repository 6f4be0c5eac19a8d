package dev.baton.cypher;

import dev.baton.model.Direction;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Filter;
import dev.baton.plan.HubIndex;
import dev.baton.plan.Owner;
import dev.baton.plan.Source;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.Where;

/** Where the nodes of a read come from, as a pattern and a condition. */
final class Patterns {

    /**
     * A pattern and what must hold of it.
     *
     * @param index the properties whose index the look-up must start at, whatever the
     * database's statistics say at the moment: they lag behind a load; empty for none
     */
    record Matched(PatternElement pattern, Condition condition, List<Property> index) {

        Matched(PatternElement pattern, Condition condition) {
            this(pattern, condition, List.of());
        }

        OngoingReadingWithoutWhere match() {
            return index.isEmpty() ? Cypher.match(pattern)
                    : Cypher.match(pattern).usingIndex(index.toArray(Property[]::new));
        }

    }

    private Patterns() {
    }

    /**
     * The pattern of a source.
     * @param near the read around it
     * @param far the read of the source's nodes
     */
    static Matched of(Source source, Scope near, Scope far) {
        return switch (source) {
            case Source.All(String label) -> new Matched(node(far.node(), List.of(label)), Cypher.noCondition());
            case Source.Kinds(var labels) -> new Matched(Cypher.anyNode(far.node()), anyLabel(far.node(), labels));
            case Source.ByIds(var labels, var ids) -> new Matched(node(far.node(), labels(labels)),
                    far.property(Owner.NODE, "id").in(Parameters.of(ids)), ids(far.node()));
            case Source.Walk walk -> new Matched(walk(walk, near, far), anyLabel(far.node(), walk.labels()));
            case Source.Hub(Source.Walk walk, var keys) -> {
                String id = HubIndex.near(walk.direction());
                Condition ofNear = far.property(Owner.EDGE, id).isEqualTo(near.property(Owner.NODE, "id"));
                yield new Matched(walk(walk, near, far), Conditions.all(ofNear, anyLabel(far.node(), walk.labels())),
                        index(walk, far, Stream.concat(Stream.of(id), keys.stream())));
            }
            case Source.Reference(Owner owner, String property, boolean many) -> {
                var id = far.property(Owner.NODE, "id");
                var kept = near.property(owner, property);
                yield new Matched(node(far.node(), List.of(Vocabulary.EVERY_NODE)),
                        many ? id.in(kept) : id.isEqualTo(kept), ids(far.node()));
            }
            case Source.Citations(Owner owner) -> new Matched(
                    node(far.claim(), List.of(Vocabulary.EVERY_NODE))
                        .relationshipTo(Cypher.anyNode(far.node()), "CITES")
                        .named(far.edge()),
                    far.property(Owner.CLAIM, "id").in(near.property(owner, "claims")), ids(far.claim()));
            case Source.Seek(var labels, Filter.Compare by) -> seek(labels, by, far);
            case Source.Toward toward -> throw new IllegalStateException("It takes several patterns: " + toward);
            case Source.Among among -> throw new IllegalStateException("It takes several patterns: " + among);
            case Source.Fixed fixed -> throw new IllegalStateException("It is no pattern: " + fixed);
            case Source.Cell cell -> throw new IllegalStateException("It is no pattern: " + cell);
            case Source.AsOf(Source all, Filter holding) -> {
                Matched matched = of(all, near, far);
                yield new Matched(matched.pattern(), Conditions.all(matched.condition(), Conditions.of(holding, far)),
                        matched.index());
            }
        };
    }

    private static Relationship walk(Source.Walk walk, Scope near, Scope far) {
        Node from = Cypher.anyNode(near.node());
        Node to = Cypher.anyNode(far.node());
        return (walk.direction() == Direction.OUT ? from.relationshipTo(to, walk.relationship())
                : from.relationshipFrom(to, walk.relationship()))
            .named(far.edge());
    }

    /**
     * The properties of an index on relationships. A hint is written the same for nodes
     * and relationships, but the builder takes several properties of a node only.
     */
    private static List<Property> index(Source.Walk walk, Scope far, Stream<String> properties) {
        Node edge = Cypher.node(walk.relationship()).named(far.edge());
        return properties.map(edge::property).toList();
    }

    /** The property behind the unique constraint of all nodes. */
    private static List<Property> ids(SymbolicName node) {
        return List.of(Cypher.node(Vocabulary.EVERY_NODE).named(node).property("id"));
    }

    /** The index on a key has the id behind it, and takes conditions on both. */
    static Matched seek(List<String> labels, Filter.Compare by, Scope far) {
        Condition condition = Conditions.of(by, far);
        if (by.property().equals("id")) {
            return new Matched(node(far.node(), labels(labels)), condition, ids(far.node()));
        }
        Node node = node(far.node(), labels);
        return new Matched(node, condition.and(far.property(Owner.NODE, "id").isNotNull()),
                List.of(node.property(by.property()), node.property("id")));
    }

    /** The variables that a read of this source binds and its projection may use. */
    static List<SymbolicName> bound(Source source, Scope far) {
        return switch (source) {
            case Source.All all -> List.of(far.node());
            case Source.Kinds kinds -> List.of(far.node());
            case Source.ByIds byIds -> List.of(far.node());
            case Source.Reference reference -> List.of(far.node());
            case Source.Walk walk -> List.of(far.node(), far.edge());
            case Source.Hub hub -> List.of(far.node(), far.edge());
            case Source.Citations citations -> List.of(far.node(), far.edge(), far.claim());
            case Source.Seek seek -> List.of(far.node());
            case Source.Toward toward -> List.of(far.node());
            case Source.Among among -> bound(among.walk(), far);
            case Source.Fixed fixed -> List.of(far.node());
            case Source.Cell cell -> List.of(far.node());
            case Source.AsOf asOf -> bound(asOf.source(), far);
        };
    }

    static Condition anyLabel(SymbolicName node, List<String> labels) {
        Condition condition = Cypher.noCondition();
        for (String label : labels) {
            condition = condition.or(Cypher.anyNode(node).hasLabels(label));
        }
        return condition;
    }

    /**
     * The label with the unique constraint on {@code id} first, so that the look-up
     * starts there.
     */
    private static List<String> labels(List<String> labels) {
        return labels.isEmpty() ? List.of(Vocabulary.EVERY_NODE) : List.of(Vocabulary.EVERY_NODE, labels.getFirst());
    }

    private static Node node(SymbolicName name, List<String> labels) {
        return Cypher.node(labels.getFirst(), labels.subList(1, labels.size())).named(name);
    }

}
