package dev.baton.cypher;

import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What one statement finds once and tests against, each as a list in a variable. They are
 * noted while conditions are written, and found before all else.
 */
final class Knowns {

    private final Map<Source, SymbolicName> names = new LinkedHashMap<>();

    /** The variable of the nodes that a source finds. */
    SymbolicName of(Source source) {
        return names.computeIfAbsent(source, s -> Cypher.name("known" + (names.size() + 1)));
    }

    /** The subqueries, which must come before everything that tests against them. */
    List<Statement> statements(Scope root) {
        List<Statement> statements = new ArrayList<>();
        names.forEach((source, name) -> {
            Scope far = root.inner();
            statements.add(Matches.of(source, root, far, Cypher.noCondition())
                .returning(Cypher.collect(far.node()).as(name))
                .build());
        });
        return statements;
    }

}
