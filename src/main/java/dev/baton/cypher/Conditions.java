package dev.baton.cypher;

import dev.baton.plan.Filter;
import dev.baton.plan.Owner;
import dev.baton.plan.Slot;
import dev.baton.plan.Source;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Where;

/** Filters as conditions. */
final class Conditions {

    private Conditions() {
    }

    /** All of them; the empty condition where each of them is. */
    static Condition all(Condition... conditions) {
        return Stream.of(conditions)
            .filter(c -> c != Cypher.noCondition())
            .reduce(Condition::and)
            .orElse(Cypher.noCondition());
    }

    static Condition of(Filter filter, Scope scope) {
        return switch (filter) {
            case Filter.And(var parts) -> all(parts.stream().map(p -> of(p, scope)).toArray(Condition[]::new));
            case Filter.Or(var parts) -> parts.isEmpty() ? Cypher.isFalse()
                    : parts.stream()
                        .map(p -> p.equals(Filter.ALL) ? Cypher.isTrue() : of(p, scope))
                        .reduce(Cypher.noCondition(), Condition::or);
            case Filter.Not(Filter part) -> not(part, scope);
            case Filter.Compare(Owner owner, String property, Filter.Operator operator, Slot value) ->
                compare(scope.property(owner, property), operator, Parameters.of(value));
            case Filter.Held(Owner owner, String property, Filter.Operator operator, Slot day) ->
                compare(noStart(scope.property(owner, property)), operator, Parameters.of(day));
            case Filter.Absent(Owner owner, String property) -> scope.property(owner, property).isNull();
            case Filter.HasLabel(var labels) -> Patterns.anyLabel(scope.node(), labels);
            case Filter.Known(Source source) -> scope.node().in(scope.known().of(source));
            case Filter.Some(Source source, Filter inner) -> Counts.some(source, inner, scope);
            case Filter.Single(Source source, Filter inner) -> Counts.single(source, inner, scope);
            case Filter.Counted counted -> Counts.counted(counted, scope);
            case Filter.On(Owner owner, Filter inner) -> of(inner, scope.seenFrom(owner));
        };
    }

    /** Absent values make a comparison null; its negation must hold all the same. */
    private static Condition not(Filter part, Scope scope) {
        if (part.equals(Filter.ALL)) {
            return Cypher.isFalse();
        }
        if (part instanceof Filter.Absent(Owner owner, String property)) {
            return scope.property(owner, property).isNotNull();
        }
        Condition condition = of(part, scope);
        return isNeverNull(part) ? condition.not()
                : Cypher.coalesce(condition, Cypher.literalFalse()).asCondition().not();
    }

    private static boolean isNeverNull(Filter part) {
        return part instanceof Filter.Some || part instanceof Filter.Single || part instanceof Filter.Counted
                || part instanceof Filter.Not;
    }

    /** A number in a form that no index answers. */
    private static Expression noStart(Expression number) {
        return Cypher.literalOf(0).add(number);
    }

    static Condition compare(Expression property, Filter.Operator operator, Expression value) {
        return switch (operator) {
            case EQUAL -> property.isEqualTo(value);
            case IN -> property.in(value);
            case CONTAINS -> property.contains(value);
            case STARTS_WITH -> property.startsWith(value);
            case ENDS_WITH -> property.endsWith(value);
            case GREATER -> property.gt(value);
            case AT_LEAST -> property.gte(value);
            case LESS -> property.lt(value);
            case AT_MOST -> property.lte(value);
        };
    }

}
