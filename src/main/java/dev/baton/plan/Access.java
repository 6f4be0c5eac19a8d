package dev.baton.plan;

import dev.baton.model.Census;
import dev.baton.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses how a page of a node's far ends is found: by ordering all of them, or, where a
 * node of the kind has very many, by an index that has them in order. Either way the
 * answer is the same.
 */
final class Access {

    /**
     * From how many far ends on the index is taken: there a page of 20 takes half the
     * time of ordering all, and for a node that has few it takes no longer.
     */
    static final long MANY = 200;

    private final Census census;

    Access(Census census) {
        this.census = census;
    }

    /**
     * The read of a page, from where it is found best.
     * @param near the kind at the near end
     * @param ordering what the list can be ordered by
     */
    Read page(Kind near, Ordering ordering, Read read) {
        if (!(read.source().origin() instanceof Source.Walk walk) || !many(near, walk)) {
            return read;
        }
        List<OrderKey> order = read.order()
            .stream()
            .map(k -> k instanceof OrderKey.Value value ? HubIndex.onRelationship(value, walk.direction()) : k)
            .toList();
        Set<HubIndex> indexes = HubIndex.of(near, walk.relationship(), walk.direction(), ordering);
        return index(indexes, walk, order)
            .map(i -> new Read(Sources.byIndex(read.source(), i.keys()), read.filter(), order, read.seek(),
                    read.limit(), read.row()))
            .orElse(read);
    }

    private boolean many(Kind near, Source.Walk walk) {
        return census.ends(near.label(), walk.relationship(), walk.direction()).orElse(0) >= MANY;
    }

    /**
     * The index that has the whole order, or else its first key; none where a key must be
     * computed or the keys run different ways.
     */
    private static Optional<HubIndex> index(Set<HubIndex> indexes, Source.Walk walk, List<OrderKey> order) {
        if (order.stream().map(OrderKey::descending).distinct().count() != 1
                || !order.stream().allMatch(OrderKey.Value.class::isInstance)) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        for (OrderKey key : order) {
            if (!(key instanceof OrderKey.Value value) || value.owner() != Owner.EDGE) {
                break;
            }
            keys.add(value.property());
        }
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        HubIndex whole = new HubIndex(walk.relationship(), walk.direction(), keys);
        HubIndex first = new HubIndex(walk.relationship(), walk.direction(), List.of(keys.getFirst(), "id"));
        return indexes.contains(whole) ? Optional.of(whole)
                : indexes.contains(first) ? Optional.of(first) : Optional.empty();
    }

}
