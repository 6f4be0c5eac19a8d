package dev.baton.dataset.load;

import java.util.SortedMap;

/**
 * A relationship that the dataset asks for.
 *
 * @param id the permanent id
 * @param type its type
 * @param from the id of the node at its start
 * @param to the id of the node at its end
 * @param properties all stored properties but the checksum
 */
public record TargetRelationship(String id, String type, String from, String to,
        SortedMap<String, Object> properties) implements Element {

    public TargetRelationship {
        properties = Properties.of(properties);
    }

    @Override
    public String line() {
        return "(" + from + ")-[:" + type + " " + CanonicalText.of(properties) + "]->(" + to + ")";
    }
}
