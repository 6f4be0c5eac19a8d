package dev.baton.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * One step of the database's plan of a statement.
 *
 * @param name what it does, such as {@code NodeUniqueIndexSeek}
 * @param details to what
 * @param identifiers the variables that it has at hand
 * @param estimatedRows how many rows the database expects
 * @param measured what happened, null where the statement did not run
 * @param inputs the steps whose rows it works on
 */
public record Operator(String name, String details, List<String> identifiers, double estimatedRows,
        @Nullable Measured measured, List<Operator> inputs) {

    public Operator {
        identifiers = List.copyOf(identifiers);
        inputs = List.copyOf(inputs);
    }

    /**
     * What an operator did.
     *
     * @param rows how many rows came out
     * @param hits how often it went to the store
     * @param memory bytes at most, null where it tells none
     * @param nanos how long it took, null where it tells nothing
     */
    public record Measured(long rows, long hits, @Nullable Long memory, @Nullable Long nanos) {
    }

    static Operator of(Plan plan) {
        return of(plan, null, plan.children().stream().map(Operator::of).toList());
    }

    static Operator of(ProfiledPlan plan) {
        Map<String, Value> arguments = plan.arguments();
        Measured measured = new Measured(plan.records(), plan.dbHits(), number(arguments, "Memory"),
                number(arguments, "Time"));
        return of(plan, measured, plan.children().stream().map(Operator::of).toList());
    }

    private static Operator of(Plan plan, @Nullable Measured measured, List<Operator> inputs) {
        Value details = plan.arguments().get("Details");
        Value estimated = plan.arguments().get("EstimatedRows");
        // The name ends with the database's, which is nobody's business.
        return new Operator(plan.operatorType().replaceFirst("@.*", ""),
                details == null || details.isNull() ? "" : details.asString(), plan.identifiers(),
                estimated == null || estimated.isNull() ? 0 : estimated.asDouble(), measured, inputs);
    }

    private static @Nullable Long number(Map<String, Value> arguments, String name) {
        Value value = arguments.get(name);
        return value == null || value.isNull() ? null : value.asLong();
    }

}
