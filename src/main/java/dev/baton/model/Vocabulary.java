package dev.baton.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words of the graph: read once from the SDL by {@link VocabularyReader}, shared by
 * everything that names a label, a relationship type or a property.
 */
public final class Vocabulary {

    /**
     * The label every node carries beside that of its kind; the one unique constraint on
     * {@code id} is on it.
     */
    public static final String EVERY_NODE = "Entity";

    private final Map<String, Kind> kinds;

    private final Map<String, Kind> kindsByPrefix = new LinkedHashMap<>();

    private final Map<String, Relationship> relationships;

    private final Map<String, RootField> rootFields;

    private final List<ReadField> reads;

    Vocabulary(Map<String, Kind> kinds, Map<String, Relationship> relationships, Map<String, RootField> rootFields,
            List<ReadField> reads) {
        this.kinds = Ordered.copy(kinds);
        this.relationships = Ordered.copy(relationships);
        this.rootFields = Ordered.copy(rootFields);
        this.reads = List.copyOf(reads);
        kinds.values().forEach(k -> kindsByPrefix.put(k.prefix(), k));
    }

    public Collection<Kind> kinds() {
        return kinds.values();
    }

    public Collection<Relationship> relationships() {
        return relationships.values();
    }

    public Collection<RootField> rootFields() {
        return rootFields.values();
    }

    /** The kind with this SDL type name. */
    public Kind kind(String name) {
        return found(kinds.get(name), "kind", name);
    }

    /**
     * The kind of the node with this id, told by the part before the slash; null where no
     * kind has that prefix.
     */
    public @Nullable Kind kindOfId(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? null : kindsByPrefix.get(id.substring(0, slash));
    }

    /** The relationship type with this name in the graph, or null. */
    public @Nullable Relationship relationshipOrNull(String type) {
        return relationships.get(type);
    }

    /** The relationship type with this name in the graph. */
    public Relationship relationship(String type) {
        return found(relationships.get(type), "relationship type", type);
    }

    public RootField rootField(String name) {
        return found(rootFields.get(name), "root field", name);
    }

    /** The fields whose answers fixed reads give, of all types. */
    public List<ReadField> reads() {
        return reads;
    }

    /** The fields of a type whose answers fixed reads give. */
    public List<ReadField> reads(String owner) {
        return reads.stream().filter(r -> r.owner().equals(owner)).toList();
    }

    /** The field of a type whose answer a fixed read gives, or null. */
    public @Nullable ReadField readOrNull(String owner, String name) {
        return reads.stream().filter(r -> r.owner().equals(owner) && r.name().equals(name)).findFirst().orElse(null);
    }

    private static <T> T found(@Nullable T value, String what, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The vocabulary has no %s '%s'".formatted(what, name));
        }
        return value;
    }

}
