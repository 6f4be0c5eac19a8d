package dev.baton.plan;

import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Stored;
import dev.baton.model.Target;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be ordered by. The names are those of the SDL in capitals: plain for
 * what the edge carries, after {@code NODE_} for what the node has where there is an
 * edge.
 */
public final class Ordering {

    private final Map<String, Key> keys = new LinkedHashMap<>();

    private final List<String> byDefault = new ArrayList<>();

    private final Key last;

    private record Key(Owner owner, String property, Cursor.KeyType type) {
    }

    private record Chosen(List<OrderKey> order, List<Cursor.KeyType> types) {
    }

    private Ordering(Vocabulary vocabulary, Target target, @Nullable Relationship edge) {
        String prefix = edge == null ? "" : "NODE_";
        if (edge != null) {
            edge.properties().filter(p -> p.sortable() && !p.name().equals("id")).forEach(p -> put("", Owner.EDGE, p));
            if (keys.containsKey("ORDER")) {
                byDefault.add("ORDER");
            }
        }
        Kind first = vocabulary.kind(target.kinds().getFirst());
        first.properties()
            .filter(Property::sortable)
            .filter(p -> target.kinds().stream().allMatch(k -> p.equals(vocabulary.kind(k).property(p.name()))))
            .forEach(p -> put(prefix, Owner.NODE, p));
        if (keys.containsKey(prefix + "NAME")) {
            byDefault.add(prefix + "NAME");
        }
        last = new Key(edge == null ? Owner.NODE : Owner.EDGE, "id", Cursor.KeyType.TEXT);
    }

    /**
     * The orders of a list.
     * @param edge the relationship that leads to its nodes, null for a root list
     */
    public static Ordering of(Vocabulary vocabulary, Target target, @Nullable Relationship edge) {
        return new Ordering(vocabulary, target, edge);
    }

    /** The names that {@code orderBy} takes. */
    public List<String> names() {
        return List.copyOf(keys.keySet());
    }

    /**
     * The order that was asked for, or the default; it ends with a unique key.
     * @param orderBy the argument's value, may be empty
     */
    List<OrderKey> keys(List<Map<String, Object>> orderBy) {
        return chosen(orderBy).order();
    }

    List<Cursor.KeyType> types(List<Map<String, Object>> orderBy) {
        return chosen(orderBy).types();
    }

    private Chosen chosen(List<Map<String, Object>> orderBy) {
        List<OrderKey> order = new ArrayList<>();
        List<Cursor.KeyType> types = new ArrayList<>();
        boolean descending = false;
        if (orderBy.isEmpty()) {
            byDefault.forEach(name -> add(order, types, keys.get(name), false));
        }
        for (Map<String, Object> key : orderBy) {
            descending = "DESC".equals(key.get("direction"));
            add(order, types, keys.get((String) key.get("field")), descending);
        }
        add(order, types, last, descending);
        return new Chosen(order, types);
    }

    private static void add(List<OrderKey> order, List<Cursor.KeyType> types, @Nullable Key key, boolean descending) {
        if (key == null) {
            throw new IllegalStateException("The schema offers an order that the vocabulary does not have");
        }
        boolean repeated = order.stream()
            .anyMatch(o -> o.owner() == key.owner() && o.property().equals(key.property()));
        if (!repeated) {
            order.add(new OrderKey(key.owner(), key.property(), descending));
            types.add(key.type());
        }
    }

    static String scope(String field, List<OrderKey> order) {
        return field + order.stream()
            .map(k -> (k.descending() ? "-" : "+") + k.owner().name().charAt(0) + "." + k.property())
            .collect(Collectors.joining(" ", " ", ""));
    }

    private void put(String prefix, Owner owner, Property property) {
        Cursor.KeyType type = property.isDate() ? Cursor.KeyType.DAY
                : property.type() == Scalar.INT || property.type() == Scalar.FLOAT ? Cursor.KeyType.NUMBER
                        : Cursor.KeyType.TEXT;
        keys.put(prefix + upperSnake(property.name()), new Key(owner, Stored.key(property), type));
    }

    static String upperSnake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

}
