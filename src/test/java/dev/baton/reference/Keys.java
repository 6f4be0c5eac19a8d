package dev.baton.reference;

import dev.baton.model.Field;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a node or relationship is ordered by, by the name that {@code orderBy} has for it.
 */
record Keys(Seen seen) {

    /**
     * A field of the node, how many nodes a field leads to, or a field of the one node
     * that a field leads to. Absent where its kind has no such field.
     */
    Optional<SortKey> ofNode(Node node, String name) {
        for (Map.Entry<String, Field> field : node.fields().entrySet()) {
            String start = capitals(field.getKey()) + "_";
            if (field.getValue() instanceof Field.Walk walk && walk.many() && name.equals(start + "COUNT")) {
                return Optional.of(SortKey.of(seen.steps(node, walk).size()));
            }
            if (field.getValue() instanceof Field.Walk walk && !walk.many() && name.startsWith(start)) {
                return first(node, walk).flatMap(n -> own(n, name.substring(start.length())));
            }
        }
        return own(node, name);
    }

    Optional<SortKey> own(Thing thing, String name) {
        return thing.fields()
            .values()
            .stream()
            .filter(f -> f instanceof Field.Value && capitals(f.name()).equals(name))
            .map(f -> ((Field.Value) f).property())
            .flatMap(p -> thing.value(p.name()).flatMap(v -> SortKey.of(p, v)).stream())
            .findFirst();
    }

    /** The node that a field leading to one shows. */
    Optional<Node> first(Node node, Field.Walk walk) {
        return seen.steps(node, walk).stream().map(Step::node).min(Comparator.comparing(Node::id));
    }

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String capitals(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

}
