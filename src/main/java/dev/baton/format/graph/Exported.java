package dev.baton.format.graph;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the vocabulary stands in a file: what the record speaks of, and what it cites.
 *
 * @param kinds kinds of nodes by their prefix
 * @param relationships types of relationships between them, by name in the graph
 */
record Exported(Map<String, Kind> kinds, Map<String, Relationship> relationships) {

    /** Ids of the record, which stand for sources; these are told by themselves. */
    private static final Set<String> RECORD = Set.of("claims", "mergedFrom");

    static Exported of(Vocabulary vocabulary) {
        Kind source = vocabulary.kind("Source");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        vocabulary.kinds().stream().filter(k -> k.entity() || k == source).forEach(k -> kinds.put(k.prefix(), k));
        Set<String> names = kinds.values().stream().map(Kind::name).collect(Collectors.toSet());
        Map<String, Relationship> relationships = vocabulary.relationships()
            .stream()
            .filter(r -> r.ends()
                .stream()
                .anyMatch(
                        e -> e.from().stream().anyMatch(names::contains) && e.to().stream().anyMatch(names::contains)))
            .collect(Collectors.toMap(Relationship::type, r -> r, (a, b) -> a, LinkedHashMap::new));
        return new Exported(kinds, relationships);
    }

    List<String> labels() {
        return kinds.values().stream().map(Kind::label).toList();
    }

    List<String> types() {
        return List.copyOf(relationships.keySet());
    }

    Kind kindOf(String id) {
        return Objects.requireNonNull(kinds.get(id.substring(0, id.indexOf('/'))), id);
    }

    /** The properties of a node or relationship that its fields tell of. */
    static Map<String, Object> properties(Map<String, Field> fields, Map<?, ?> stored) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.values().forEach(field -> {
            String name = property(field);
            Object value = name == null ? null : stored.get(name);
            if (value != null) {
                properties.put(Objects.requireNonNull(name), value);
            }
        });
        return properties;
    }

    /** The name of the property behind a field, or null where none is to be told. */
    static @Nullable String property(Field field) {
        return switch (field) {
            case Field.Value value -> value.name().equals("id") ? null : value.name();
            case Field.Reference reference -> RECORD.contains(reference.property()) ? null : reference.property();
            case Field.Walk walk -> null;
            case Field.Citations citations -> null;
        };
    }

}
