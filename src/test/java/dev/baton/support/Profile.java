package dev.baton.support;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the database did for a statement.
 *
 * @param operators all operators of its plan, from the result down
 */
public record Profile(List<Operator> operators) {

    /**
     * One operator.
     *
     * @param type its name, such as {@code Expand(All)}
     * @param details what it works on
     */
    public record Operator(String type, String details, long rows, long hits) {

    }

    /** Runs a statement and tells. */
    public static Profile of(Driver driver, String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            var result = session.run("PROFILE " + cypher, parameters);
            result.list();
            return new Profile(operators(result.consume().profile()).toList());
        }
    }

    private static Stream<Operator> operators(ProfiledPlan plan) {
        var details = plan.arguments().get("Details");
        Operator operator = new Operator(plan.operatorType().replaceFirst("@.*", ""),
                details == null || details.isNull() ? "" : details.asString(), plan.records(), plan.dbHits());
        return Stream.concat(Stream.of(operator), plan.children().stream().flatMap(Profile::operators));
    }

    /** Database hits of all operators together. */
    public long hits() {
        return operators.stream().mapToLong(Operator::hits).sum();
    }

    /** The most rows that an operator put out. */
    public long rows() {
        return operators.stream().mapToLong(Operator::rows).max().orElse(0);
    }

}
