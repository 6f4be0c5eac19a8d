package dev.baton.cypher;

import dev.baton.plan.Filter;
import dev.baton.plan.OrderKey;
import dev.baton.plan.Owner;
import dev.baton.plan.Slot;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The keys of an order as expressions. What is not stored is computed once for each row,
 * under a name, before anything is ordered or compared.
 */
final class Keys {

    private Keys() {
    }

    /** A key as it is seen once the computed ones have their names. */
    static Expression of(OrderKey key, int at, Scope scope) {
        return switch (key) {
            case OrderKey.Value(Owner owner, String property, var descending) -> scope.property(owner, property);
            case OrderKey.Constant(Slot value, var descending) -> Parameters.of(value);
            case OrderKey.Absence(OrderKey of, Slot absent, var descending) ->
                of(of, at + 1, scope).isEqualTo(Parameters.of(absent));
            case OrderKey.Partial partial -> scope.key(at);
            case OrderKey.Count count -> scope.key(at);
            case OrderKey.Related related -> scope.key(at);
        };
    }

    /** The computed keys, each under its name. */
    static List<IdentifiableElement> computed(List<OrderKey> order, Scope scope) {
        List<IdentifiableElement> computed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (isComputed(order.get(i))) {
                computed.add(computing(order.get(i), scope).as(scope.key(i)));
            }
        }
        return computed;
    }

    /** The names of the computed keys. */
    static List<SymbolicName> names(List<OrderKey> order, Scope scope) {
        List<SymbolicName> names = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (isComputed(order.get(i))) {
                names.add(scope.key(i));
            }
        }
        return names;
    }

    /**
     * The node, and what one of several kinds hands on of an order's computed keys: each
     * under its name, also where the kind has it stored.
     * @param order the order of all kinds
     * @param own the same order of one kind
     */
    static List<Expression> handedOn(List<OrderKey> order, List<OrderKey> own, Scope scope) {
        List<Expression> handed = new ArrayList<>(List.of(scope.node()));
        for (int i = 0; i < order.size(); i++) {
            if (isComputed(order.get(i))) {
                handed.add(isComputed(own.get(i)) ? scope.key(i) : of(own.get(i), i, scope).as(scope.key(i)));
            }
        }
        return handed;
    }

    /** Whether all rows have the same value. */
    static boolean isConstant(OrderKey key) {
        return key instanceof OrderKey.Constant || key instanceof OrderKey.Absence absence && isConstant(absence.of());
    }

    private static boolean isComputed(OrderKey key) {
        return switch (key) {
            case OrderKey.Value value -> false;
            case OrderKey.Constant constant -> false;
            case OrderKey.Absence absence -> false;
            case OrderKey.Partial partial -> true;
            case OrderKey.Count count -> true;
            case OrderKey.Related related -> true;
        };
    }

    private static Expression computing(OrderKey key, Scope scope) {
        return switch (key) {
            case OrderKey.Partial(var labels, String property, Slot absent, var descending) -> Cypher.caseExpression()
                .when(Patterns.anyLabel(scope.node(), labels))
                .then(scope.property(Owner.NODE, property))
                .elseDefault(Parameters.of(absent));
            case OrderKey.Count(Source source, Filter filter, var descending) -> Counts.count(source, filter, scope);
            case OrderKey.Related related ->
                Cypher.coalesce(Cypher.head(Cypher.collect(first(related, scope))), Parameters.of(related.absent()));
            case OrderKey.Value value -> scope.property(value.owner(), value.property());
            case OrderKey.Constant constant -> Parameters.of(constant.value());
            case OrderKey.Absence absence -> throw new IllegalStateException("It is told by the key that follows");
        };
    }

    /** The first node that is reached, as a field that leads to it takes it. */
    private static Statement first(OrderKey.Related related, Scope near) {
        Scope far = near.inner();
        Patterns.Matched matched = Patterns.of(related.source(), near, far);
        Condition condition = Conditions.all(matched.condition(), Conditions.of(related.filter(), far));
        return matched.match()
            .where(condition)
            .with(Scope.all(Patterns.bound(related.source(), far)))
            .orderBy(Cypher.sort(far.property(Owner.NODE, "id")).ascending())
            .limit(Parameters.of(related.one()))
            .returning(far.property(Owner.NODE, related.property()))
            .build();
    }

}
