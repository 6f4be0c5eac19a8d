package dev.baton.answer;

import dev.baton.cypher.Statement;
import dev.baton.plan.Planned;
import dev.baton.plan.RequestException;
import java.util.List;

/** A root field of one request: prepared, and with the request's values. */
public sealed interface Asked {

    /**
     * It can be answered.
     *
     * @param costs what it costs
     * @param values at the places that the slots of plan and layout name
     */
    record Ready(Planned planned, Statement statement, Costs costs, List<Object> values) implements Asked {
    }

    /** It cannot be answered. */
    record Refused(RequestException reason) implements Asked {
    }

}
