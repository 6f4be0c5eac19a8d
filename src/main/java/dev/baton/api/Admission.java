package dev.baton.api;

import dev.baton.answer.Answerer;
import dev.baton.answer.Price;
import dev.baton.plan.ErrorCode;
import dev.baton.plan.RequestException;
import java.util.Map;

/**
 * Decides whether an operation is answered, before anything is read for it: who may have
 * it explained, and what it may cost.
 */
@FunctionalInterface
interface Admission {

    /** Everything is answered. */
    Admission OPEN = operation -> {
    };

    /**
     * Checks an operation, and notes its price.
     * @throws RequestException if it is refused
     */
    void check(Operation operation);

    /** The admission to what is answered within limits. */
    static Admission within(Answerer answerer) {
        return operation -> {
            Insight insight = operation.insight();
            if (!operation.caller().maySee(insight)) {
                throw forbidden(insight);
            }
            Price price = answerer.price(operation.asked(answerer), insight == Insight.PROFILE ? 2 : 1);
            operation.costs(price);
            price.check();
        };
    }

    private static RequestException forbidden(Insight insight) {
        String who = insight == Insight.PROFILE
                ? "only callers with the key for it may have the database's profile; ask without 'profile'"
                : "callers on the service's own machine may have an operation explained, others with a key for it;"
                        + " ask without '@explain'";
        return new RequestException(ErrorCode.FORBIDDEN, "This is not for every caller: " + who,
                Map.of("directive", "explain"));
    }

}
