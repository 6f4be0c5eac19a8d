package dev.baton.reference;

import dev.baton.model.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node or relationship: it has an id, values, and fields that say what they mean. */
public sealed interface Thing permits Node, Link {

    /** The values as they are stored. */
    Map<String, Object> values();

    /** The fields of its kind or relationship type, by name. */
    Map<String, Field> fields();

    default String id() {
        return values().get("id").toString();
    }

    default Optional<Object> value(String property) {
        return Optional.ofNullable(values().get(property));
    }

    /** The ids that a property holds: none, one or a list of them. */
    default List<String> ids(String property) {
        @Nullable Object value = values().get(property);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

}
