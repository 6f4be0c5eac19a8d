/**
 * The graph, or what lies around a node, as a file that other programs read: nodes and
 * relationships as they are, with words that others understand. It knows no kind of node
 * by name.
 */
@NullMarked
package dev.baton.format.graph;

import org.jspecify.annotations.NullMarked;
