package dev.baton.format.graph;

import dev.baton.model.Relationship;
import java.util.List;
import java.util.Map;

/**
 * A relationship.
 *
 * @param from the id of the node where it begins
 * @param to the id of the node where it ends
 * @param properties those that the vocabulary knows, by name
 * @param sources where sources speak of it
 */
record LinkItem(String id, Relationship type, String from, String to, Map<String, Object> properties,
        List<Cited> sources) {
}
