package dev.baton.model;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in the graph, as counted at one of its versions. Good enough to
 * choose between ways to the same answer, and never part of an answer.
 *
 * @param version the version of the graph that was counted, 0 where nothing was
 * @param nodes how many nodes have a label, by label
 * @param largest the largest number of far ends of a node, by what is walked
 */
public record Census(long version, Map<String, Long> nodes, Map<Ends, Long> largest) {

    /** Nothing is known. */
    public static final Census UNKNOWN = new Census(0, Map.of(), Map.of());

    public Census {
        nodes = Map.copyOf(nodes);
        largest = Map.copyOf(largest);
    }

    /**
     * The far ends of a kind of node.
     *
     * @param label the label of the kind at the near end
     * @param relationship the relationship type in the graph
     * @param direction which way it is walked
     */
    public record Ends(String label, String relationship, Direction direction) {
    }

    /** How many nodes have the label; empty where it is not known. */
    public OptionalLong count(String label) {
        return of(nodes.get(label));
    }

    /**
     * The largest number of far ends that one node with the label has; empty where it is
     * not known.
     */
    public OptionalLong ends(String label, String relationship, Direction direction) {
        return of(largest.get(new Ends(label, relationship, direction)));
    }

    private static OptionalLong of(@Nullable Long count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
