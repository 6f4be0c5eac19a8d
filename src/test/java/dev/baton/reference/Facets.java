package dev.baton.reference;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole list in groups.
 *
 * @param all the list, whatever the page, in its default order
 * @param ways how keys, numbers and dates are found
 * @param ceiling how many groups, or nodes of a group, there are where no number is given
 */
record Facets(List<Step> all, Ways ways, int ceiling) {

    /**
     * The groups of a list.
     * @param edge the relationship that leads to its nodes, null for a root list
     */
    static Facets of(List<Step> list, Vocabulary vocabulary, Seen seen, Target target, @Nullable Relationship edge,
            int ceiling) {
        Comparator<Step> byDefault = new Orders(vocabulary, seen, target, edge).of(List.of());
        return new Facets(list.stream().sorted(byDefault).toList(), new Ways(vocabulary, seen, target, edge), ceiling);
    }

    /**
     * One key of a group.
     *
     * @param by its name
     */
    record Key(String by, Optional<Ways.Value> value) {

        @Nullable Object field(String name) {
            return switch (name) {
                case "by" -> by;
                case "value" -> value.map(Ways.Value::text).orElse(null);
                case "node" -> value.map(Ways.Value::node).orElse(null);
                default -> throw new UnsupportedOperationException("A key's " + name);
            };
        }
    }

    /** What has the same keys. */
    record Group(List<Key> keys, List<Step> steps, Facets of) {

        @Nullable Object field(String name, Map<String, Object> arguments) {
            return switch (name) {
                case "keys" -> keys;
                case "count" -> steps.size();
                case "nodes" -> first(arguments.get("first"), of.ceiling, steps.stream().map(Step::node).toList());
                default -> made(name, arguments.get("of").toString());
            };
        }

        /** What is made of a number or date, null where there is none. */
        private @Nullable Object made(String function, String of) {
            return Made.of(function, steps.stream().flatMap(s -> this.of.ways.property(s, of).stream()).toList());
        }
    }

    List<Group> groups(Map<String, Object> arguments) {
        List<?> by = (List<?>) arguments.getOrDefault("by", List.of());
        List<String> names = by.stream().map(Object::toString).toList();
        Map<List<Optional<Ways.Value>>, List<Step>> found = new LinkedHashMap<>();
        if (names.isEmpty()) {
            found.put(List.of(), new ArrayList<>());
        }
        for (Step step : all) {
            for (List<Optional<Ways.Value>> keys : combinations(step, names)) {
                found.computeIfAbsent(keys, k -> new ArrayList<>()).add(step);
            }
        }
        Stream<Group> groups = found.entrySet().stream().map(e -> group(names, e.getKey(), e.getValue()));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> orderBy = (List<Map<String, Object>>) arguments.getOrDefault("orderBy", List.of());
        return first(arguments.get("first"), ceiling, groups.sorted(order(orderBy, names.size())).toList());
    }

    private Group group(List<String> names, List<Optional<Ways.Value>> values, List<Step> steps) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            keys.add(new Key(names.get(i), values.get(i)));
        }
        return new Group(keys, steps, this);
    }

    /**
     * All that a place has of the first key, with all that it has of the next, and so on.
     */
    private List<List<Optional<Ways.Value>>> combinations(Step step, List<String> names) {
        List<List<Optional<Ways.Value>>> combinations = List.of(List.of());
        for (String name : names) {
            List<Optional<Ways.Value>> values = new ArrayList<>();
            ways.values(step, name).stream().distinct().forEach(v -> values.add(Optional.of(v)));
            if (values.isEmpty()) {
                values.add(Optional.empty());
            }
            combinations = combinations.stream()
                .flatMap(c -> values.stream().map(v -> Stream.concat(c.stream(), Stream.of(v)).toList()))
                .toList();
        }
        return combinations;
    }

    /** What is null comes last, whichever way; the keys end every order. */
    private static Comparator<Group> order(List<Map<String, Object>> orderBy, int keys) {
        Comparator<Group> order = (a, b) -> 0;
        if (orderBy.isEmpty()) {
            order = Comparator.comparing((Group g) -> g.steps().size()).reversed();
        }
        for (Map<String, Object> one : orderBy) {
            boolean descending = "DESC".equals(one.get("direction"));
            String field = one.get("field").toString();
            if (field.equals("KEY")) {
                order = order.thenComparing(byKeys(keys, descending));
            }
            else if (field.equals("COUNT")) {
                order = order.thenComparing(lastIfNull(g -> SortKey.of(g.steps().size()), descending));
            }
            else {
                int end = field.indexOf('_');
                String function = Keys.small(field.substring(0, end));
                order = order.thenComparing(
                        lastIfNull(g -> Made.sorted(g.made(function, field.substring(end + 1))), descending));
            }
        }
        return order.thenComparing(byKeys(keys, false));
    }

    private static Comparator<Group> byKeys(int keys, boolean descending) {
        Comparator<Group> order = (a, b) -> 0;
        for (int i = 0; i < keys; i++) {
            int key = i;
            order = order.thenComparing(lastIfNull(g -> g.keys().get(key).value().orElse(null), descending));
        }
        return order;
    }

    private static <T extends Comparable<? super T>> Comparator<Group> lastIfNull(Function<Group, @Nullable T> by,
            boolean descending) {
        Comparator<T> natural = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(by, Comparator.nullsLast(natural));
    }

    private static <T> List<T> first(@Nullable Object asked, int ceiling, List<T> of) {
        return of.subList(0, Math.min(asked == null ? ceiling : (Integer) asked, of.size()));
    }

}
