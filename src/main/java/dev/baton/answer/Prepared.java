package dev.baton.answer;

import dev.baton.cypher.Statement;
import dev.baton.plan.Given;
import dev.baton.plan.Planned;
import dev.baton.plan.RequestException;
import java.util.Objects;

/** A root field that was prepared, for every request of its shape. */
public sealed interface Prepared {

    /** The field with the values of one request. */
    Asked ask(Given given);

    /**
     * It can be answered.
     *
     * @param costs what it costs
     */
    record Ready(Planned planned, Statement statement, Costs costs) implements Prepared {
        @Override
        public Asked ask(Given given) {
            try {
                return new Asked.Ready(planned, statement, costs, planned.values(given));
            }
            catch (RequestException e) {
                return new Asked.Refused(Objects.requireNonNull(e));
            }
        }
    }

    /** It cannot be planned, whatever the values of its variables. */
    record Refused(RequestException reason) implements Prepared {
        @Override
        public Asked ask(Given given) {
            return new Asked.Refused(reason);
        }
    }

}
