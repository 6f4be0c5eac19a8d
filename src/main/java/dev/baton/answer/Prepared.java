package dev.baton.answer;

import dev.baton.cypher.Statement;
import dev.baton.plan.Planned;
import dev.baton.plan.RequestException;

/** A root field that was prepared, for every request of its shape. */
public sealed interface Prepared {

    /** It can be answered. */
    record Ready(Planned planned, Statement statement) implements Prepared {
    }

    /** It cannot be planned, whatever the values of its variables. */
    record Refused(RequestException reason) implements Prepared {
    }

}
