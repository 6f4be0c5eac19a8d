package dev.baton.plan;

import dev.baton.model.Stored;
import dev.baton.plan.Cursor.KeyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an order while it is planned. */
final class OrderKeys {

    private final Sources sources;

    private final Values values;

    private final List<OrderTerm> used = new ArrayList<>();

    private final List<OrderKey> keys = new ArrayList<>();

    private final List<KeyType> types = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();

    OrderKeys(Sources sources, Values values) {
        this.sources = sources;
        this.values = values;
    }

    /**
     * Adds what a request names, once. Where what is absent is to stand elsewhere than it
     * would by itself, whether it is absent comes first.
     * @param nulls {@code FIRST}, {@code LAST}, or null where the request does not say
     */
    void add(String name, OrderTerm term, boolean descending, @Nullable String nulls) {
        if (used.contains(term)) {
            return;
        }
        used.add(term);
        OrderKey key = key(term, descending);
        String told = text(name, term);
        boolean byItself = term.type().absentFirst() != descending;
        if (nulls != null && term.nullable() && nulls.equals("FIRST") != byItself) {
            Slot absent = values.add(term.type().absent());
            put(new OrderKey.Absence(key, absent, !byItself), KeyType.FLAG, "?" + told);
        }
        put(key, term.type(), told);
    }

    /** Ends the order with a unique key, where it has none. */
    void end(Owner unique, boolean descending) {
        boolean there = used.stream()
            .anyMatch(t -> t instanceof OrderTerm.Own own && own.owner() == unique && own.key().equals("id"));
        if (!there) {
            put(new OrderKey.Value(unique, "id", descending), KeyType.TEXT, unique.name().charAt(0) + ".id");
        }
    }

    Order order() {
        return new Order(keys, types, text.toString());
    }

    private void put(OrderKey key, KeyType type, String told) {
        keys.add(key);
        types.add(type);
        text.append(key.descending() ? " -" : " +").append(told);
    }

    private OrderKey key(OrderTerm term, boolean descending) {
        return switch (term) {
            case OrderTerm.Own own -> new OrderKey.Value(own.owner(), own.key(), descending);
            case OrderTerm.Partial(var labels, var property) ->
                new OrderKey.Partial(labels, Stored.key(property), values.add(term.type().absent()), descending);
            case OrderTerm.Count(var walk) -> new OrderKey.Count(sources.walk(walk), Filter.ALL, descending);
            case OrderTerm.Related(var walk, var property) -> new OrderKey.Related(sources.walk(walk), Filter.ALL,
                    Stored.key(property), values.add(1L), values.add(term.type().absent()), descending);
        };
    }

    private static String text(String name, OrderTerm term) {
        return term instanceof OrderTerm.Own own ? own.owner().name().charAt(0) + "." + own.key() : name;
    }

}
