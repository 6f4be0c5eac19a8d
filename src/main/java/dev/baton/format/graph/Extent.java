package dev.baton.format.graph;

/** How much of the graph. */
public sealed interface Extent {

    /** All of it. */
    record Whole() implements Extent {
    }

    /**
     * A node and what is near it.
     *
     * @param id the node
     * @param hops how many relationships away, whichever way they run
     */
    record Around(String id, int hops) implements Extent {
    }

}
