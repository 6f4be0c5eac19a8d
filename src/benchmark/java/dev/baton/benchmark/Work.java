package dev.baton.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the database did for some calls, on average.
 *
 * @param leaves the operators that its plan starts from, in the order of their names
 * @param hits database hits
 * @param rows rows that the operators of the plan put out, all together
 */
record Work(List<String> leaves, double hits, double rows) {

    /** Profiles statements, which have one text. */
    static Work of(Driver driver, Collection<Statement> statements) {
        List<String> leaves = List.of();
        double hits = 0;
        double rows = 0;
        try (var session = driver.session()) {
            for (Statement statement : statements) {
                var result = session.run("PROFILE " + statement.cypher(), statement.parameters());
                result.list();
                List<ProfiledPlan> operators = operators(result.consume().profile()).toList();
                leaves = operators.stream()
                    .filter(o -> o.children().isEmpty())
                    .map(o -> o.operatorType().replaceFirst("@.*", ""))
                    .filter(type -> !type.equals("Argument"))
                    .sorted()
                    .toList();
                hits += operators.stream().mapToLong(ProfiledPlan::dbHits).sum();
                rows += operators.stream().mapToLong(ProfiledPlan::records).sum();
            }
        }
        return new Work(leaves, hits / statements.size(), rows / statements.size());
    }

    private static Stream<ProfiledPlan> operators(ProfiledPlan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Work::operators));
    }

}
