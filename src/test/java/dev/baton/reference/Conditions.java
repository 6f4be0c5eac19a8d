package dev.baton.reference;

import dev.baton.model.Field;
import dev.baton.model.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a node, a relationship, a place in a list or a citation fulfils a
 * {@code where}. A condition holds or does not; {@code not} turns it round; one that is
 * null is as if it were not written.
 */
final class Conditions {

    private final Seen graph;

    Conditions(Seen graph) {
        this.graph = graph;
    }

    /** Whether a place in a list that a relationship leads to fulfils a condition. */
    boolean hold(Step step, @Nullable Object where) {
        return all(where, (key, value) -> switch (key) {
            case "node" -> hold(step.node(), value);
            case "edge" -> hold((Thing) step.link(), value);
            default -> throw unknown(key);
        });
    }

    boolean hold(@Nullable Thing thing, @Nullable Object where) {
        return thing != null && all(where, (key, value) -> one(thing, key, value));
    }

    private boolean hold(Citation citation, @Nullable Object where) {
        return all(where, (key, value) -> switch (key) {
            case "source" -> hold(citation.source(), value);
            case "claim" -> hold(citation.claim(), value);
            default -> one(citation.cites(), key, value);
        });
    }

    private boolean one(Thing thing, String key, Object value) {
        if (key.equals("holdsOn")) {
            return Dates.overlap(Dates.mayHaveHeld(thing.values()), Dates.days((PartialDate) value));
        }
        return switch (thing.fields().get(key)) {
            case Field.Value(var property) -> Comparisons.hold(property, thing.value(property.name()), map(value));
            case Field.Walk walk when walk.many() ->
                Quantifiers.hold(graph.steps((Node) thing, walk), map(value), this::hold);
            case Field.Walk walk -> graph.steps((Node) thing, walk).stream().anyMatch(s -> hold(s.node(), value));
            case Field.Reference reference -> Quantifiers.hold(graph.named(thing, reference), map(value), this::hold);
            case Field.Citations citations -> Quantifiers.hold(graph.citations(thing), map(value), this::hold);
            case null -> ofKind(thing, key, value);
        };
    }

    /** {@code onCity}: is a city for which this holds. */
    private boolean ofKind(Thing thing, String key, Object where) {
        if (!key.startsWith("on") || !(thing instanceof Node node)) {
            throw unknown(key);
        }
        return node.kind().name().equals(key.substring(2)) && hold(node, where);
    }

    private static boolean all(@Nullable Object where, BiPredicate<String, Object> own) {
        if (where == null) {
            return true;
        }
        Predicate<Object> inner = w -> all(w, own);
        return map(where).entrySet().stream().filter(e -> e.getValue() != null).allMatch(e -> switch (e.getKey()) {
            case "and" -> ((List<?>) e.getValue()).stream().allMatch(inner);
            case "or" -> ((List<?>) e.getValue()).stream().anyMatch(inner);
            case "not" -> !inner.test(e.getValue());
            default -> own.test(e.getKey(), e.getValue());
        });
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static UnsupportedOperationException unknown(String key) {
        return new UnsupportedOperationException("The reference does not know the condition " + key);
    }

}
