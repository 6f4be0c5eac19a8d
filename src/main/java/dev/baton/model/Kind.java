package dev.baton.model;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of node.
 *
 * @param name the type's name in the SDL
 * @param label its label in the graph
 * @param prefix the first part of its ids
 * @param time how it stands in time
 * @param entity whether it is part of the record (has a name and claims) rather than
 * about the record
 * @param fields its fields by name, in SDL order
 */
public record Kind(String name, String label, String prefix, TimeKind time, boolean entity, Map<String, Field> fields) {

    public Kind {
        fields = Ordered.copy(fields);
    }

    /**
     * How it stands in time where the history is read as of a date: as it is told to,
     * while the record that tells (claims and sources, which cite nothing themselves) is
     * there whatever the date.
     */
    public TimeKind told() {
        boolean cited = fields.values().stream().anyMatch(Field.Citations.class::isInstance);
        return cited ? time : TimeKind.STRUCTURE;
    }

    public Stream<Property> properties() {
        return Ordered.properties(fields);
    }

    public @Nullable Property property(String property) {
        return fields.get(property) instanceof Field.Value value ? value.property() : null;
    }
}
