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
 * @param number tells the variables of all reads of a statement apart
 * @param node the node's variable
 * @param numbers where the next number comes from
 * @param known what the statement finds once
 */
record Scope(int number, SymbolicName node, Numbers numbers, Knowns known) {

    static Scope root() {
        return new Scope(0, Cypher.name("graph"), new Numbers(), new Knowns());
    }

    /**
     * The numbers of one statement. Reads beside each other must not share a name, though
     * Cypher lets them: the renderer leaves out label and type of what it takes for seen
     * before, and does not always forget what a subquery bound.
     */
    static final class Numbers {

        private int last;

        private int next() {
            return ++last;
        }

    }

    /** The scope of a read nested in this one, another each time. */
    Scope inner() {
        int next = numbers.next();
        return new Scope(next, Cypher.name("n" + next), numbers, known);
    }

    /**
     * The scope of the nodes one step further away, from which those of this one are
     * found.
     */
    Scope before() {
        return inner();
    }

    /** The same read with a node of another name. */
    Scope around(SymbolicName other) {
        return new Scope(number, other, numbers, known);
    }

    /** The same read with another of its variables as the node. */
    Scope seenFrom(Owner owner) {
        return around(name(owner));
    }

    SymbolicName edge() {
        return Cypher.name("r" + number);
    }

    SymbolicName claim() {
        return Cypher.name("c" + number);
    }

    /** All nodes of the read, where they are gathered before a page is cut of them. */
    SymbolicName found() {
        return Cypher.name("found" + number);
    }

    /** How many were gathered. */
    SymbolicName size() {
        return Cypher.name("size" + number);
    }

    /** The rows of the page of what was gathered. */
    SymbolicName rows() {
        return Cypher.name("rows" + number);
    }

    /** The whole row, where it must have a name before it is returned. */
    SymbolicName result() {
        return Cypher.name("result" + number);
    }

    /** A key of the order that was computed, by its place in the order. */
    SymbolicName key(int at) {
        return Cypher.name("k" + number + "_" + at);
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
