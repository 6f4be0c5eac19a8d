package dev.baton.cypher;

import dev.baton.plan.Filter;
import dev.baton.plan.Filter.Operator;
import dev.baton.plan.Slot;
import dev.baton.plan.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.Where;

/** Whether there are nodes that a source leads to, and how many. */
final class Counts {

    private static final Expression ONE = Cypher.literalOf(1);

    private static final Expression TWO = Cypher.literalOf(2);

    private Counts() {
    }

    /** How many there are; without a filter the stored degree answers. */
    static Expression count(Source source, Filter filter, Scope near) {
        if (source instanceof Source.Kinds kinds) {
            return kinds.labels()
                .stream()
                .map(l -> count(kinds.on(l), filter.on(l), near))
                .reduce(Expression::add)
                .orElseThrow();
        }
        if (source instanceof Source.Toward || source instanceof Source.Among || source instanceof Source.Seek
                || source instanceof Source.Fixed) {
            Scope far = near.inner();
            return Cypher
                .count(Matches.of(source, near, far, Conditions.of(filter, far)).returning(far.node()).build());
        }
        return count(source, filter, near, null);
    }

    /**
     * How many there are, where something holds of the node at the near end; none
     * otherwise.
     */
    static Expression guarded(Source source, Filter filter, Scope near, Condition guard) {
        Scope far = near.inner();
        Condition condition = Conditions.all(Conditions.of(filter, far), guard);
        return Cypher.count(Matches.of(source, near, far, condition).returning(ONE).build());
    }

    static Condition some(Source source, Filter filter, Scope near) {
        Scope far = near.inner();
        Patterns.Matched matched = Patterns.of(source, near, far);
        Condition condition = Conditions.all(matched.condition(), Conditions.of(filter, far));
        return condition == Cypher.noCondition() ? Cypher.exists(matched.pattern())
                : Cypher.exists(List.of(matched.pattern()), Where.from(condition));
    }

    /** Two are enough to know that there is not one alone. */
    static Condition single(Source source, Filter filter, Scope near) {
        return count(source, filter, near, TWO).isEqualTo(ONE);
    }

    static Condition counted(Filter.Counted counted, Scope near) {
        Expression enough = counted.enough().map(Parameters::of).orElse(null);
        return Conditions.compare(count(counted.source(), counted.filter(), near, enough), counted.operator(),
                Parameters.of(counted.value()));
    }

    private static Expression count(Source source, Filter filter, Scope near, @Nullable Expression enough) {
        Scope far = near.inner();
        Patterns.Matched matched = Patterns.of(source, near, far);
        Condition condition = Conditions.all(matched.condition(), Conditions.of(filter, far));
        if (condition == Cypher.noCondition()) {
            return Cypher.count(matched.pattern());
        }
        if (enough == null) {
            return Cypher.count(List.of(matched.pattern()), Where.from(condition));
        }
        // Were the node returned, the renderer would take it for known from then on, and
        // leave
        // out its label where a later read uses the same name.
        return Cypher.count(Cypher.match(matched.pattern()).where(condition).returning(ONE).limit(enough).build());
    }

}
