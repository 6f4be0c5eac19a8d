package dev.baton.cypher;

import dev.baton.plan.Slot;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** The one place where a slot gets the name of its parameter. */
final class Parameters {

    private Parameters() {
    }

    static Expression of(Slot slot) {
        return Cypher.parameter(name(slot));
    }

    static String name(Slot slot) {
        return "p" + slot.index();
    }

}
