package dev.baton.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a list can be ordered by, and the order that a request asks for. */
public final class Ordering {

    private final Map<String, OrderTerm> terms;

    private final List<String> byDefault;

    private final Owner unique;

    /**
     * @param terms by the name that {@code orderBy} takes
     * @param unique whose id is the last key
     */
    Ordering(Map<String, OrderTerm> terms, Owner unique) {
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        this.unique = unique;
        Stream<String> names = unique == Owner.EDGE ? Stream.of("ORDER", "NODE_NAME") : Stream.of("NAME");
        this.byDefault = names.filter(n -> terms.get(n) instanceof OrderTerm.Own).toList();
    }

    /** The names that {@code orderBy} takes, each with what it says. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        terms.forEach((name, term) -> names.put(name, described(term)));
        return names;
    }

    private String described(OrderTerm term) {
        String of = unique == Owner.EDGE ? " of the node" : "";
        return switch (term) {
            case OrderTerm.Own(Owner owner, var property) ->
                "By the %s%s.".formatted(words(property.name()), owner == Owner.EDGE ? "" : of);
            case OrderTerm.Partial(var labels, var property) ->
                "By the %s%s; absent on kinds that have none.".formatted(words(property.name()), of);
            case OrderTerm.Count(var walk) -> "By how many `%s` there are%s.".formatted(walk.name(), of);
            case OrderTerm.Related(var walk, var property) -> "By the %s of the `%s`%s; absent where there is none."
                .formatted(words(property.name()), walk.name(), of);
        };
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /**
     * The order that was asked for, or the default; it ends with a unique key.
     * @param orderBy the argument's value, may be empty
     * @param sources tells where the fields lead that keys follow
     * @param values takes the values that stand for what is absent
     */
    Order asked(List<Map<String, Object>> orderBy, Sources sources, Values values) {
        OrderKeys keys = new OrderKeys(sources, values);
        boolean descending = false;
        if (orderBy.isEmpty()) {
            byDefault.forEach(name -> keys.add(name, term(name), false, null));
        }
        for (Map<String, Object> key : orderBy) {
            descending = "DESC".equals(key.get("direction"));
            String name = Objects.requireNonNull((String) key.get("field"));
            keys.add(name, term(name), descending, (String) key.get("nulls"));
        }
        keys.end(unique, descending);
        return keys.order();
    }

    /**
     * The orders by stored keys alone that an index may be there for: the default, and
     * the one of each name by itself; each ends with the unique key.
     */
    List<List<OrderKey.Value>> stored() {
        Stream<List<String>> single = terms.keySet().stream().map(List::of);
        return Stream.concat(Stream.of(byDefault), single)
            .filter(names -> names.stream().allMatch(n -> terms.get(n) instanceof OrderTerm.Own))
            .map(this::stored)
            .toList();
    }

    private List<OrderKey.Value> stored(List<String> names) {
        List<OrderKey.Value> keys = new ArrayList<>();
        for (String name : names) {
            if (terms.get(name) instanceof OrderTerm.Own own) {
                keys.add(new OrderKey.Value(own.owner(), own.key(), false));
            }
        }
        keys.add(new OrderKey.Value(unique, "id", false));
        return keys;
    }

    private OrderTerm term(String name) {
        OrderTerm term = terms.get(name);
        if (term == null) {
            throw new IllegalStateException("The schema offers an order that the vocabulary does not have: " + name);
        }
        return term;
    }

    static String upperSnake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

}
