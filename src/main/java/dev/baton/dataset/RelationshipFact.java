package dev.baton.dataset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a source says a relationship exists, and with which properties.
 *
 * @param place where the entry stands
 * @param from the node at its start
 * @param type its type
 * @param to the node at its end
 * @param key what tells it from others between the same nodes, or null
 * @param properties what the source says about it, by property
 * @param support how and where
 */
public record RelationshipFact(Place place, Json.Text from, Json.Text type, Json.Text to, Json.@Nullable Text key,
        Map<String, Json> properties, Support support) {

    /** The permanent id: type, both ends, and the key where there is one. */
    public String id() {
        return type + "/" + from + "/" + to + (key == null ? "" : "/" + key);
    }
}
