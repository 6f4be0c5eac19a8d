package dev.baton.reference;

import org.jspecify.annotations.Nullable;

/**
 * One place in a list: a node and the relationship that leads to it.
 *
 * @param link null in a root list, where nothing leads to the nodes
 */
public record Step(@Nullable Link link, Node node) {

    /** What tells it from all others in its list. */
    String id() {
        return link == null ? node.id() : link.id();
    }
}
