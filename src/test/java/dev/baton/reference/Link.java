package dev.baton.reference;

import dev.baton.model.Field;
import dev.baton.model.Relationship;
import java.util.Map;

/** A relationship between two nodes. */
public record Link(Relationship type, Node from, Node to, Map<String, Object> values) implements Thing {

    @Override
    public Map<String, Field> fields() {
        return type.fields();
    }

    @Override
    public String toString() {
        return id();
    }
}
