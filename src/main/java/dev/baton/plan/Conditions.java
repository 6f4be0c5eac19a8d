package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.RootField;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans {@code where} arguments. The input types are derived from the vocabulary, so
 * every key is known to it.
 */
final class Conditions {

    private static final Target SOURCE = new Target("Source", List.of("Source"), true);

    private static final Target CLAIM = new Target("Claim", List.of("Claim"), true);

    private final Vocabulary vocabulary;

    private final Sources sources;

    private final Comparisons comparisons;

    private final Quantifiers quantifiers;

    Conditions(Vocabulary vocabulary, Sources sources, Values values, Ids ids) {
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.comparisons = new Comparisons(values, ids);
        this.quantifiers = new Quantifiers(values);
    }

    /** The condition on the nodes of a root list or reference. */
    Filter node(@Nullable Object where, Target target) {
        return combined(where, own -> nodeKeys(own, target));
    }

    /**
     * What a root list's own arguments ask of its nodes; one that is absent asks nothing.
     */
    Filter narrowed(List<RootField.Narrowed> narrowed, Map<String, Object> arguments) {
        List<Filter> parts = new ArrayList<>();
        for (RootField.Narrowed one : narrowed) {
            Object argument = arguments.get(one.argument());
            if (argument != null) {
                parts.add(comparisons.of(Owner.NODE, one.property(), Map.of(one.operator(), argument)));
            }
        }
        return Filter.all(parts);
    }

    /** The condition on a relationship and the node it leads to. */
    Filter edge(@Nullable Object where, Target target, Relationship relationship) {
        return combined(where, own -> {
            List<Filter> parts = new ArrayList<>();
            own.forEach((key, value) -> parts
                .add(key.equals("node") ? node(value, target) : combined(value, edge -> edgeKeys(edge, relationship))));
            return parts;
        });
    }

    private List<Filter> nodeKeys(Map<String, Object> where, Target target) {
        List<Filter> parts = new ArrayList<>();
        Kind first = vocabulary.kind(target.kinds().getFirst());
        where.forEach((key, value) -> {
            if (!target.single() && key.startsWith("on")) {
                Kind kind = vocabulary.kind(key.substring(2));
                Target one = new Target(kind.name(), List.of(kind.name()), true);
                parts.add(Filter.all(List.of(new Filter.HasLabel(List.of(kind.label())), node(value, one))));
            }
            else if (key.equals("holdsOn")) {
                parts.add(comparisons.mayHold(Owner.NODE, value));
            }
            else {
                parts.add(field(Owner.NODE, first.fields().get(key), value));
            }
        });
        return parts;
    }

    private List<Filter> edgeKeys(Map<String, Object> where, Relationship relationship) {
        List<Filter> parts = new ArrayList<>();
        where.forEach((key, value) -> {
            if (key.equals("holdsOn")) {
                parts.add(comparisons.mayHold(Owner.EDGE, value));
            }
            else {
                parts.add(field(Owner.EDGE, relationship.fields().get(key), value));
            }
        });
        return parts;
    }

    private Filter field(Owner owner, @Nullable Field field, Object value) {
        return switch (field) {
            case Field.Value(Property property) -> comparisons.of(owner, property, map(value));
            case Field.Walk walk -> walk(walk, value);
            case Field.Reference reference -> quantifiers.of(sources.reference(owner, reference), map(value),
                    inner -> node(inner, reference.target()));
            case Field.Citations citations -> quantifiers.of(sources.citations(owner), map(value), this::citation);
            case null ->
                throw new IllegalStateException("The schema offers a filter that the vocabulary does not have");
        };
    }

    private Filter walk(Field.Walk walk, Object value) {
        Source source = sources.walk(walk);
        if (!walk.many()) {
            return new Filter.Some(source, node(value, walk.target()));
        }
        Relationship relationship = vocabulary.relationship(walk.relationship());
        return quantifiers.of(source, map(value), inner -> edge(inner, walk.target(), relationship));
    }

    /** The condition on a source that is cited, the place in it and the claim. */
    private Filter citation(Object where) {
        return combined(where, own -> {
            List<Filter> parts = new ArrayList<>();
            own.forEach((key, value) -> parts.add(switch (key) {
                case "source" -> node(value, SOURCE);
                case "claim" -> new Filter.On(Owner.CLAIM, node(value, CLAIM));
                default -> field(Owner.EDGE, vocabulary.relationship("CITES").fields().get(key), value);
            }));
            return parts;
        });
    }

    /**
     * Takes {@code and}, {@code or} and {@code not} out of a where, plans the rest, and
     * joins all. What is null counts as not given.
     */
    private static Filter combined(@Nullable Object where, Function<Map<String, Object>, List<Filter>> own) {
        if (where == null) {
            return Filter.ALL;
        }
        List<Filter> parts = new ArrayList<>();
        Map<String, Object> rest = new LinkedHashMap<>(map(where));
        Object and = rest.remove("and");
        Object or = rest.remove("or");
        Object not = rest.remove("not");
        rest.values().removeIf(Objects::isNull);
        parts.addAll(own.apply(rest));
        if (and != null) {
            ((List<?>) and).forEach(w -> parts.add(combined(w, own)));
        }
        if (or != null) {
            parts.add(new Filter.Or(((List<?>) or).stream().map(w -> combined(w, own)).toList()));
        }
        if (not != null) {
            parts.add(new Filter.Not(combined(not, own)));
        }
        return Filter.all(parts);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

}
