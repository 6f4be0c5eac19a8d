package dev.baton.format.graph;

/**
 * Writes a graph and keeps nothing of it: all nodes come first, then all relationships.
 */
sealed interface GraphWriter permits GraphMl, JsonLd {

    /**
     * What stands before the first node.
     * @param version the version of the graph
     */
    void begin(long version);

    void node(NodeItem node);

    void link(LinkItem link);

    /** What stands behind the last relationship. */
    void end();

}
