package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.ValueType.Scalar;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields of several kinds as one: fields of the same name that mean the same are
 * merged; those that mean something else on each kind are named after the kind.
 *
 * @param field the field; where it leads to nodes, to those of all kinds that have it
 * @param kinds the kinds that have it, empty where all have it
 */
record Alike(Field field, List<String> kinds) {

    /** What fields must share to be one. */
    private record Meaning(Object how, String kind) {
    }

    /** The fields of what a target stands for, by name. */
    static Map<String, Alike> of(Vocabulary vocabulary, Target target) {
        Map<String, Map<String, Field>> byName = new LinkedHashMap<>();
        for (String kind : target.kinds()) {
            for (Field field : vocabulary.kind(kind).fields().values()) {
                byName.computeIfAbsent(field.name(), n -> new LinkedHashMap<>()).put(kind, field);
            }
        }
        Map<String, Alike> fields = new LinkedHashMap<>();
        byName.forEach((name, having) -> {
            Map<Meaning, Alike> merged = merged(vocabulary, having);
            merged.forEach((meaning, alike) -> {
                boolean all = alike.kinds().size() == target.kinds().size();
                String key = merged.size() == 1 ? name : alike.kinds().getFirst().toLowerCase(Locale.ROOT)
                        + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                fields.put(key, all ? new Alike(alike.field(), List.of()) : alike);
            });
        });
        return fields;
    }

    private static Map<Meaning, Alike> merged(Vocabulary vocabulary, Map<String, Field> having) {
        Map<Meaning, Alike> merged = new LinkedHashMap<>();
        having.forEach((kind, field) -> merged.merge(meaning(vocabulary, kind, field, having),
                new Alike(field, List.of(kind)), Alike::with));
        return merged;
    }

    private Alike with(Alike other) {
        List<String> both = new ArrayList<>(kinds);
        both.addAll(other.kinds);
        return new Alike(
                field instanceof Field.Walk one && other.field instanceof Field.Walk two ? both(one, two) : field,
                both);
    }

    private static Field.Walk both(Field.Walk one, Field.Walk two) {
        Set<String> kinds = new HashSet<>(one.target().kinds());
        kinds.addAll(two.target().kinds());
        Target target = new Target(one.target().typeName(), List.copyOf(kinds), kinds.size() == 1);
        boolean test = one.labelTest() || two.labelTest() || !one.target().kinds().equals(two.target().kinds());
        return new Field.Walk(one.name(), one.relationship(), one.direction(), target, one.many() || two.many(), test);
    }

    private static Meaning meaning(Vocabulary vocabulary, String kind, Field field, Map<String, Field> having) {
        return switch (field) {
            case Field.Value value when value.property().isDate() -> new Meaning(Scalar.DATE, "");
            case Field.Value value ->
                new Meaning(value.property().type() instanceof Scalar scalar ? scalar : Scalar.STRING, "");
            case Field.Walk walk when exact(vocabulary, kind, walk, having) ->
                new Meaning(List.of(walk.relationship(), walk.direction()), "");
            case Field.Walk walk -> new Meaning(walk, kind);
            case Field.Reference reference -> new Meaning(reference, "");
            case Field.Citations citations -> new Meaning(citations, "");
        };
    }

    /**
     * Whether the relationship leads this kind to nothing else, when it is followed to
     * what any of the kinds may reach by it.
     */
    private static boolean exact(Vocabulary vocabulary, String kind, Field.Walk walk, Map<String, Field> having) {
        Relationship relationship = vocabulary.relationship(walk.relationship());
        Set<String> reached = new HashSet<>(relationship.farKinds(kind, walk.direction()));
        Set<String> together = new HashSet<>();
        having.values().forEach(f -> {
            if (f instanceof Field.Walk w && w.relationship().equals(walk.relationship())
                    && w.direction() == walk.direction()) {
                together.addAll(w.target().kinds());
            }
        });
        reached.retainAll(together);
        return Set.copyOf(walk.target().kinds()).containsAll(reached);
    }

}
