package dev.baton.cypher;

import dev.baton.model.Stored;
import dev.baton.plan.Aggregate;
import dev.baton.plan.GroupKey;
import dev.baton.plan.GroupKey.Dated;
import dev.baton.plan.Owner;
import java.util.List;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Values that nodes have in common, and what is made of the values of a group. */
final class GroupValues {

    private static final Expression SECONDS_OF_A_DAY = Cypher.literalOf(86_400);

    private GroupValues() {
    }

    /** The value of a key that is no related node. */
    static Expression key(GroupKey key, Scope scope) {
        return switch (key) {
            case GroupKey.Value(Owner owner, String property) -> scope.property(owner, property);
            case GroupKey.Period(Dated dated, GroupKey.Unit unit) -> period(dated, unit, scope);
            case GroupKey.Kind(var labels) -> kind(labels, scope);
            case GroupKey.Related related -> throw new IllegalStateException("A related node is no value: " + related);
        };
    }

    static Expression aggregate(Aggregate aggregate, Scope scope) {
        return switch (aggregate) {
            case Aggregate.Count() -> Cypher.count(Cypher.asterisk());
            case Aggregate.Number(Aggregate.Function function, Owner owner, String property) -> {
                Expression number = scope.property(owner, property);
                yield switch (function) {
                    case MIN -> Cypher.min(number);
                    case MAX -> Cypher.max(number);
                    case SUM -> Cypher.sum(number);
                    case AVERAGE -> Cypher.avg(number);
                };
            }
            case Aggregate.Day(Dated dated, boolean latest) ->
                latest ? Cypher.max(bounded(dated, scope.property(dated.owner(), dated.last()), scope))
                        : Cypher.min(bounded(dated, scope.property(dated.owner(), dated.first()), scope));
        };
    }

    /** The period that the first and the last day lie in, if it is the same one. */
    private static Expression period(Dated dated, GroupKey.Unit unit, Scope scope) {
        Expression first = period(scope.property(dated.owner(), dated.first()), unit);
        Expression last = period(scope.property(dated.owner(), dated.last()), unit);
        return when(Conditions.all(has(dated, scope), first.isEqualTo(last)), first);
    }

    private static Expression period(Expression day, GroupKey.Unit unit) {
        Expression moment = Cypher.datetime(Cypher.mapOf("epochSeconds", day.multiply(SECONDS_OF_A_DAY)));
        Expression year = Cypher.property(moment, "year");
        return switch (unit) {
            case YEAR -> year;
            case DECADE -> year.divide(Cypher.literalOf(10));
            case MONTH -> year.multiply(Cypher.literalOf(100)).add(Cypher.property(moment, "month"));
        };
    }

    /** The day, if some source bounds it. */
    private static Expression bounded(Dated dated, Expression day, Scope scope) {
        Condition bounded = day.gt(Cypher.literalOf(Stored.DISTANT_PAST))
            .and(day.lt(Cypher.literalOf(Stored.DISTANT_FUTURE)));
        return when(Conditions.all(has(dated, scope), bounded), day);
    }

    private static Condition has(Dated dated, Scope scope) {
        return Patterns.anyLabel(scope.node(), dated.on());
    }

    private static Expression kind(List<String> labels, Scope scope) {
        Case kinds = Cypher.caseExpression();
        for (int i = 0; i < labels.size(); i++) {
            kinds = kinds.when(Cypher.anyNode(scope.node()).hasLabels(labels.get(i))).then(Cypher.literalOf(i));
        }
        return kinds;
    }

    private static Expression when(Condition condition, Expression then) {
        return Cypher.caseExpression().when(condition).then(then);
    }

}
