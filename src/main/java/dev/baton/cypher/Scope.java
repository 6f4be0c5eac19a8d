package dev.baton.cypher;

import dev.baton.plan.Owner;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables of one read: the node, the relationship that led to it, and the claim
 * where citations are read.
 *
 * @param depth tells the variables of nested reads apart
 * @param node the node's variable
 */
record Scope(int depth, SymbolicName node) {

    static Scope root() {
        return new Scope(0, Cypher.name("graph"));
    }

    /** The scope of a read nested in this one. */
    Scope inner() {
        return new Scope(depth + 1, Cypher.name("n" + (depth + 1)));
    }

    /** The same read with another of its variables as the node. */
    Scope seenFrom(Owner owner) {
        return new Scope(depth, name(owner));
    }

    SymbolicName edge() {
        return Cypher.name("r" + depth);
    }

    SymbolicName claim() {
        return Cypher.name("c" + depth);
    }

    /** The node's row, where it comes out of one of several branches. */
    SymbolicName row() {
        return Cypher.name("row" + depth);
    }

    /** A key of the order that was computed, by its place in the order. */
    SymbolicName key(int at) {
        return Cypher.name("k" + depth + "_" + at);
    }

    Property property(Owner owner, String property) {
        return Cypher.property(name(owner), property);
    }

    private SymbolicName name(Owner owner) {
        return switch (owner) {
            case NODE -> node;
            case EDGE -> edge();
            case CLAIM -> claim();
        };
    }

    static IdentifiableElement[] all(List<SymbolicName> names) {
        return names.toArray(IdentifiableElement[]::new);
    }
}
