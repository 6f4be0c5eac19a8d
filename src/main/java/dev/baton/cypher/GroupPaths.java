package dev.baton.cypher;

import dev.baton.plan.GroupKey;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The related nodes by which a node is grouped. */
final class GroupPaths {

    private GroupPaths() {
    }

    /**
     * The ends of a path, each once, however many ways lead there; null where there is
     * none.
     * @param from the grouped node
     * @param end the variable that an end is returned as
     */
    static Statement ends(GroupKey.Related related, Scope from, SymbolicName end) {
        List<PatternElement> patterns = new ArrayList<>();
        List<List<Property>> indexes = new ArrayList<>();
        Condition condition = Cypher.noCondition();
        Scope near = from;
        for (GroupKey.Step step : related.path()) {
            Scope far = near.inner();
            Patterns.Matched matched = Patterns.of(step.source(), near, far);
            patterns.add(matched.pattern());
            if (!matched.index().isEmpty()) {
                indexes.add(matched.index());
            }
            condition = Conditions.all(condition, Patterns.anyLabel(near.node(), step.on()), matched.condition());
            near = far;
        }
        var matching = Cypher.optionalMatch(patterns.toArray(PatternElement[]::new));
        for (List<Property> index : indexes) {
            matching = matching.usingIndex(index.toArray(Property[]::new));
        }
        return matching.where(condition).returningDistinct(near.node().as(end)).build();
    }

}
