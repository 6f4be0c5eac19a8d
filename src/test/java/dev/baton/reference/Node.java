package dev.baton.reference;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A node with every relationship that begins or ends at it. Equal only to itself. */
public final class Node implements Thing {

    private final Kind kind;

    private final Map<String, Object> values;

    private final List<Link> links = new ArrayList<>();

    Node(Kind kind, Map<String, Object> values) {
        this.kind = kind;
        this.values = values;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public Map<String, Field> fields() {
        return kind.fields();
    }

    /** All relationships that begin or end here. */
    List<Link> links() {
        return links;
    }

    @Override
    public String toString() {
        return id();
    }

}
