package dev.baton.answer;

import dev.baton.plan.Amounts;
import dev.baton.plan.Estimate;
import dev.baton.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a prepared field costs, kept by the numbers and lengths of lists in the values of
 * its requests: nothing else decides it. Most requests of a shape ask for pages of the
 * same size.
 */
final class Costs {

    /** One who asks for ever other sizes fills no more than this. */
    private static final int KEPT = 64;

    private static final Object ONE = 1;

    private final Amounts amounts;

    private final int pageSize;

    private final Map<List<Object>, Double> kept = new ConcurrentHashMap<>();

    /**
     * @param amounts how much there was in the graph when the field was prepared
     * @param pageSize the most rows that a page may hold
     */
    Costs(Amounts amounts, int pageSize) {
        this.amounts = amounts;
        this.pageSize = pageSize;
    }

    Amounts amounts() {
        return amounts;
    }

    /** The cost of a plan, in returned objects. */
    double of(Plan plan, List<Object> values) {
        List<Object> sizes = values.stream().map(Costs::size).toList();
        Double known = kept.get(sizes);
        if (known != null) {
            return known;
        }
        double cost = Estimate.cost(plan, values, amounts, pageSize);
        if (kept.size() < KEPT) {
            kept.put(sizes, cost);
        }
        return cost;
    }

    private static Object size(Object value) {
        return switch (value) {
            case Number number -> number;
            case List<?> list -> list.size();
            case null, default -> ONE;
        };
    }

}
