package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of a connection can be grouped by, and what numbers and days can be made
 * of them. The names are those of the orders: plain for what the edge carries, after
 * {@code NODE_} for what the node has where there is an edge.
 */
public final class Grouping {

    /** Kinds that every node has its own of: a group of one says nothing. */
    private static final Set<String> OF_ONE = Set.of("Claim", "Name");

    private final Map<String, By> keys = new LinkedHashMap<>();

    private final Map<String, Measure> numbers = new LinkedHashMap<>();

    private final Map<String, Measure> dates = new LinkedHashMap<>();

    private final Vocabulary vocabulary;

    /** What the nodes of a group have in common, in the words of the SDL. */
    public sealed interface By {

        /** The value of a field. */
        record Value(Owner owner, Property property) implements By {
        }

        /** The year, decade or month of a date. */
        record Period(Measure date, GroupKey.Unit unit) implements By {
        }

        /** The kind of the node. */
        record Type(Target target) implements By {
        }

        /**
         * What fields lead to, one from the other.
         *
         * @param target what the last of them leads to
         */
        record Related(Owner owner, List<Step> path, Target target) implements By {
            public Related {
                path = List.copyOf(path);
            }
        }

    }

    /**
     * A field with a number or date.
     *
     * @param kinds the kinds that have it, empty where all have
     */
    public record Measure(Owner owner, Property property, List<String> kinds) {
        public Measure {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A field that leads to nodes.
     *
     * @param kinds the kinds that have it, empty where all have
     */
    public record Step(Field field, List<String> kinds) {
        public Step {
            kinds = List.copyOf(kinds);
        }
    }

    private Grouping(Vocabulary vocabulary, Target target, @Nullable Relationship edge) {
        this.vocabulary = vocabulary;
        String prefix = edge == null ? "" : "NODE_";
        if (edge != null) {
            edge.fields().forEach((name, f) -> field(Ordering.upperSnake(name), Owner.EDGE, f, List.of()));
        }
        if (!target.single()) {
            keys.put(prefix + "TYPE", new By.Type(target));
        }
        Alike.of(vocabulary, target)
            .forEach((name, alike) -> field(prefix + Ordering.upperSnake(name), Owner.NODE, alike.field(),
                    alike.kinds()));
        new LinkedHashMap<>(keys).forEach((name, by) -> {
            if (by instanceof By.Related related && (related.owner() == Owner.EDGE || target.single())) {
                further(name, related);
            }
        });
    }

    /**
     * The groups of a connection.
     * @param edge the relationship that leads to its nodes, null for a root list
     */
    public static Grouping of(Vocabulary vocabulary, Target target, @Nullable Relationship edge) {
        return new Grouping(vocabulary, target, edge);
    }

    /** What {@code by} takes. */
    public Map<String, By> keys() {
        return Collections.unmodifiableMap(keys);
    }

    By key(String name) {
        By by = keys.get(name);
        if (by == null) {
            throw new IllegalStateException("The schema offers a key that the vocabulary does not have: " + name);
        }
        return by;
    }

    /**
     * The numbers that {@code min}, {@code max}, {@code sum} and {@code average} take.
     */
    public Map<String, Measure> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /** The dates that {@code earliest} and {@code latest} take. */
    public Map<String, Measure> dates() {
        return Collections.unmodifiableMap(dates);
    }

    private void field(String name, Owner owner, Field field, List<String> kinds) {
        switch (field) {
            case Field.Value(Property property) when property.isDate() -> {
                Measure date = new Measure(owner, property, kinds);
                dates.putIfAbsent(name, date);
                for (GroupKey.Unit unit : GroupKey.Unit.values()) {
                    keys.putIfAbsent(name + "_" + unit, new By.Period(date, unit));
                }
            }
            case Field.Value(Property property) -> {
                if (property.type() == Scalar.INT || property.type() == Scalar.FLOAT) {
                    numbers.putIfAbsent(name, new Measure(owner, property, kinds));
                }
                if (shared(property)) {
                    keys.putIfAbsent(name, new By.Value(owner, property));
                }
            }
            case Field.Walk walk -> related(name, owner, List.of(new Step(walk, kinds)), walk.target());
            case Field.Reference reference ->
                related(name, owner, List.of(new Step(reference, kinds)), reference.target());
            case Field.Citations citations -> {
            }
        }
    }

    /** Whether several nodes may have the same value. */
    private static boolean shared(Property property) {
        return property.type() != Scalar.ID && property.type() != Scalar.FLOAT && property.type() != Scalar.DATE_TIME;
    }

    private void related(String name, Owner owner, List<Step> path, Target target) {
        if (target.kinds().stream().noneMatch(OF_ONE::contains)) {
            keys.putIfAbsent(name, new By.Related(owner, path, target));
        }
    }

    /**
     * From what a field leads to, one step more to what there is one of. Not where it
     * leads back.
     */
    private void further(String name, By.Related related) {
        Step first = related.path().getFirst();
        Alike.of(vocabulary, related.target()).forEach((step, alike) -> {
            if (alike.field() instanceof Field.Walk walk && !walk.many() && !isWayBack(first.field(), walk)) {
                related(name + "_" + Ordering.upperSnake(step), related.owner(),
                        List.of(first, new Step(walk, alike.kinds())), walk.target());
            }
        });
    }

    private static boolean isWayBack(Field field, Field.Walk next) {
        return field instanceof Field.Walk walk && walk.relationship().equals(next.relationship())
                && walk.direction() != next.direction();
    }

}
