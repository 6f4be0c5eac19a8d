package dev.baton.store;

import dev.baton.model.Census.Ends;
import dev.baton.model.Direction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.support.schema_name.SchemaNames;

/**
 * The statement that counts the graph. It returns one record: the version, and for each
 * label a list of the label, how many nodes have it, and the largest number of far ends
 * for each walk.
 */
final class CensusStatement {

    private CensusStatement() {
    }

    static String of(Map<String, List<Ends>> walked) {
        return walked.entrySet()
            .stream()
            .map(e -> ofLabel(e.getKey(), e.getValue()))
            .collect(Collectors.joining(" UNION ALL ", "OPTIONAL MATCH (graph:Graph) RETURN graph.version, COLLECT { ",
                    " }"));
    }

    private static String ofLabel(String label, List<Ends> walked) {
        String counts = walked.stream().map(CensusStatement::largest).collect(Collectors.joining());
        return "MATCH (n:%s) RETURN ['%s', count(n)%s] AS counted".formatted(name(label), label, counts);
    }

    /** Without far end or condition, so that the database takes the degree it keeps. */
    private static String largest(Ends ends) {
        String relationship = "-[:" + name(ends.relationship()) + "]-";
        return ", max(COUNT { (n)"
                + (ends.direction() == Direction.OUT ? relationship + ">()" : "<" + relationship + "()") + " })";
    }

    private static String name(String name) {
        return SchemaNames.sanitize(name, true)
            .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no name of the vocabulary"));
    }

}
