package dev.baton.plan;

import dev.baton.model.Direction;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An index on relationships, from whose entries a page of one node's far ends can be read
 * in order: first the id of the near end, then the keys of an order.
 *
 * @param relationship the relationship type in the graph
 * @param direction which way it is walked
 * @param keys the properties behind the id of the near end, the last one the
 * relationship's own id
 */
public record HubIndex(String relationship, Direction direction, List<String> keys) {

    /**
     * What a claim or a name leads to is what one statement speaks of: never many.
     */
    private static final Set<String> STATEMENTS = Set.of("Claim", "Name");

    public HubIndex {
        keys = List.copyOf(keys);
    }

    /** The property that holds the id of the near end. */
    public static String near(Direction direction) {
        return direction == Direction.OUT ? Stored.FROM_ID : Stored.TO_ID;
    }

    /** The indexes that there must be. */
    public static Set<HubIndex> all(Vocabulary vocabulary) {
        Orderings orderings = new Orderings(vocabulary);
        Set<HubIndex> all = new LinkedHashSet<>();
        for (Kind kind : vocabulary.kinds()) {
            for (Field field : kind.fields().values()) {
                if (field instanceof Field.Walk walk && walk.many()) {
                    Relationship edge = vocabulary.relationship(walk.relationship());
                    all.addAll(of(kind, edge.type(), walk.direction(), orderings.of(walk.target(), edge)));
                }
            }
        }
        return all;
    }

    /**
     * The indexes for one list of far ends: one for the order that it has by default, and
     * one for each key it may be ordered by, as far as the relationship stores them.
     * @param near the kind at the near end
     */
    static Set<HubIndex> of(Kind near, String relationship, Direction direction, Ordering ordering) {
        Set<HubIndex> indexes = new LinkedHashSet<>();
        for (List<OrderKey.Value> order : STATEMENTS.contains(near.name()) ? List.<List<OrderKey.Value>>of()
                : ordering.stored()) {
            List<OrderKey.Value> stored = order.stream().map(k -> onRelationship(k, direction)).toList();
            if (stored.stream().allMatch(k -> k.owner() == Owner.EDGE)) {
                indexes
                    .add(new HubIndex(relationship, direction, stored.stream().map(OrderKey.Value::property).toList()));
            }
        }
        return indexes;
    }

    /** The key as the relationship stores it; the same where it does not. */
    static OrderKey.Value onRelationship(OrderKey.Value key, Direction direction) {
        boolean name = key.owner() == Owner.NODE && key.property().equals("nameKey");
        return name ? new OrderKey.Value(Owner.EDGE,
                direction == Direction.OUT ? Stored.TO_NAME_KEY : Stored.FROM_NAME_KEY, key.descending()) : key;
    }
}
