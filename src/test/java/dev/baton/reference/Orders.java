package dev.baton.reference;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of a list, as {@code orderBy} and its default say. */
final class Orders {

    private final Vocabulary vocabulary;

    private final Target target;

    private final @Nullable Relationship edge;

    private final Keys keys;

    /**
     * @param target what the list holds
     * @param edge what leads there, null for a root list
     */
    Orders(Vocabulary vocabulary, Seen seen, Target target, @Nullable Relationship edge) {
        this.vocabulary = vocabulary;
        this.target = target;
        this.edge = edge;
        this.keys = new Keys(seen);
    }

    /**
     * The order asked for, or the default; a unique key at the end goes the last key's
     * way.
     */
    Comparator<Step> of(List<Map<String, Object>> orderBy) {
        Comparator<Step> order = (a, b) -> 0;
        boolean descending = false;
        for (Map<String, Object> key : orderBy.isEmpty() ? byDefault() : orderBy) {
            descending = "DESC".equals(key.get("direction"));
            order = order.thenComparing(key(key.get("field").toString(), descending, key.get("nulls")));
        }
        Comparator<Step> unique = Comparator.comparing(Step::id, SortKey.BY_LETTERS);
        return order.thenComparing(descending ? unique.reversed() : unique);
    }

    /** By the order of the relationship where it has one, then by the node's name. */
    private List<Map<String, Object>> byDefault() {
        boolean ordered = edge != null && edge.fields().containsKey("order");
        boolean named = target.kinds().stream().allMatch(kind -> vocabulary.kind(kind).fields().containsKey("name"));
        return Stream.of(ordered ? "ORDER" : "", named ? (edge == null ? "NAME" : "NODE_NAME") : "")
            .filter(name -> !name.isEmpty())
            .map(name -> Map.<String, Object>of("field", name))
            .toList();
    }

    private Comparator<Step> key(String name, boolean descending, @Nullable Object nulls) {
        Comparator<Step> values = Comparator.comparing(step -> value(step, name).orElseThrow());
        return (a, b) -> {
            Optional<SortKey> one = value(a, name);
            Optional<SortKey> other = value(b, name);
            if (one.isPresent() && other.isPresent()) {
                return (descending ? values.reversed() : values).compare(a, b);
            }
            boolean absentFirst = nulls == null ? descending != isDate(name) : nulls.equals("FIRST");
            return Boolean.compare(one.isPresent() == absentFirst, other.isPresent() == absentFirst);
        };
    }

    private Optional<SortKey> value(Step step, String name) {
        if (edge == null) {
            return keys.ofNode(step.node(), name);
        }
        return name.startsWith("NODE_") ? keys.ofNode(step.node(), name.substring("NODE_".length()))
                : keys.own((Thing) step.link(), name);
    }

    /** Dates have one of three names everywhere. */
    private static boolean isDate(String name) {
        return Stream.of("DATE", "SINCE", "UNTIL").anyMatch(d -> name.equals(d) || name.endsWith("_" + d));
    }

}
