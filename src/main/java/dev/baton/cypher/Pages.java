package dev.baton.cypher;

import dev.baton.plan.OrderKey;
import dev.baton.plan.Read;
import dev.baton.plan.Source;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * Order and keyset of a page. Where all keys run the same way, the keys are compared as
 * lists, after a range on the first that an index can serve; where they run different
 * ways, the condition stands behind the order, so that an index can still give the order.
 */
final class Pages {

    private Pages() {
    }

    static List<SortItem> order(Read read, Scope scope) {
        return read.order().stream().map(k -> {
            Expression key = scope.property(k.owner(), k.property());
            return k.descending() ? Cypher.sort(key).descending() : Cypher.sort(key).ascending();
        }).toList();
    }

    /**
     * What the pattern must fulfil so that the page begins at its cursor, and an index
     * may give the order.
     */
    static Condition before(Read read, Scope scope) {
        Condition condition = Cypher.noCondition();
        if (read.order().isEmpty()) {
            return condition;
        }
        OrderKey first = read.order().getFirst();
        Expression key = scope.property(first.owner(), first.property());
        if (!read.seek().isEmpty()) {
            Expression value = Parameters.of(read.seek().getFirst());
            condition = condition.and(first.descending() ? key.lte(value) : key.gte(value));
            condition = condition.and(present(read.order().subList(1, read.order().size()), scope));
            if (oneWay(read.order())) {
                condition = condition.and(beyond(read, scope));
            }
        }
        else if (read.source().origin() instanceof Source.All) {
            condition = present(read.order(), scope);
        }
        return condition;
    }

    /** What must hold behind the order, where the keys run different ways. */
    static Condition after(Read read, Scope scope) {
        if (read.seek().isEmpty() || oneWay(read.order())) {
            return Cypher.noCondition();
        }
        Condition any = Cypher.noCondition();
        Condition same = Cypher.noCondition();
        for (int i = 0; i < read.order().size(); i++) {
            OrderKey key = read.order().get(i);
            Expression property = scope.property(key.owner(), key.property());
            Expression value = Parameters.of(read.seek().get(i));
            any = any.or(same.and(key.descending() ? property.lt(value) : property.gt(value)));
            same = same.and(property.isEqualTo(value));
        }
        return any;
    }

    private static boolean oneWay(List<OrderKey> order) {
        return order.stream().map(OrderKey::descending).distinct().count() == 1;
    }

    private static Condition beyond(Read read, Scope scope) {
        Expression keys = Cypher.listOf(read.order()
            .stream()
            .map(k -> (Expression) scope.property(k.owner(), k.property()))
            .toArray(Expression[]::new));
        Expression values = Cypher.listOf(read.seek().stream().map(Parameters::of).toArray(Expression[]::new));
        return read.order().getFirst().descending() ? keys.lt(values) : keys.gt(values);
    }

    private static Condition present(List<OrderKey> keys, Scope scope) {
        return keys.stream()
            .map(k -> scope.property(k.owner(), k.property()).isNotNull())
            .reduce(Cypher.noCondition(), Condition::and);
    }

}
