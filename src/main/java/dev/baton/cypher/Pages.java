package dev.baton.cypher;

import dev.baton.plan.OrderKey;
import dev.baton.plan.Read;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Order and keyset of a page. Where all keys are stored and run the same way, they are
 * compared as lists, after a range on the first that an index can serve. Where they run
 * different ways or are computed, the condition stands behind a {@code WITH}, before
 * anything is ordered, so that an index can still give the order, and the keys are
 * computed once. Where all keys are stored, {@link Ranges} may do better.
 */
final class Pages {

    private Pages() {
    }

    /**
     * What the pattern must fulfil so that the page begins at its cursor, and an index
     * may give the order.
     */
    static Condition before(Read read, Scope scope) {
        List<OrderKey> stored = stored(read);
        if (stored.isEmpty()) {
            return Cypher.noCondition();
        }
        if (read.seek().isEmpty()) {
            return read.source().origin() instanceof Source.All ? present(stored, scope) : Cypher.noCondition();
        }
        Expression key = Keys.of(stored.getFirst(), 0, scope);
        Expression value = Parameters.of(read.seek().getFirst());
        Condition range = (stored.getFirst().descending() ? key.lte(value) : key.gte(value))
            .and(present(stored.subList(1, stored.size()), scope));
        return comparesLists(read) ? range.and(beyond(read, scope)) : range;
    }

    /**
     * The rows of the page, with the variables that were bound and the keys that were
     * computed.
     */
    static OngoingReading cut(Read read, Scope scope, OngoingReading matching) {
        if (read.limit().isEmpty()) {
            return matching;
        }
        IdentifiableElement[] bound = Scope.all(Patterns.bound(read.source(), scope));
        Expression limit = Parameters.of(read.limit().get());
        if (read.order().isEmpty()) {
            return matching.with(bound).limit(limit);
        }
        Condition behind = behind(read, scope);
        List<IdentifiableElement> computed = Keys.computed(read.order(), scope);
        if (behind == Cypher.noCondition()) {
            return matching.with(all(bound, computed)).orderBy(order(read, scope)).limit(limit);
        }
        return matching.with(all(bound, computed))
            .where(behind)
            .with(variables(read, scope))
            .orderBy(order(read, scope))
            .limit(limit);
    }

    /** What a page hands on: what its source binds, and the keys that were computed. */
    static IdentifiableElement[] variables(Read read, Scope scope) {
        List<SymbolicName> variables = new ArrayList<>(Patterns.bound(read.source(), scope));
        variables.addAll(Keys.names(read.order(), scope));
        return Scope.all(variables);
    }

    /** The order of the rows; keys that are the same for all do not matter. */
    static List<SortItem> order(Read read, Scope scope) {
        return IntStream.range(0, read.order().size())
            .filter(i -> !Keys.isConstant(read.order().get(i)))
            .mapToObj(i -> {
                Expression key = Keys.of(read.order().get(i), i, scope);
                return read.order().get(i).descending() ? Cypher.sort(key).descending() : Cypher.sort(key).ascending();
            })
            .toList();
    }

    /**
     * What must hold behind the {@code WITH}, where the keys run different ways or are
     * computed.
     */
    private static Condition behind(Read read, Scope scope) {
        if (read.seek().isEmpty() || comparesLists(read)) {
            return Cypher.noCondition();
        }
        Condition any = Cypher.noCondition();
        Condition same = Cypher.noCondition();
        for (int i = 0; i < read.order().size(); i++) {
            Expression key = Keys.of(read.order().get(i), i, scope);
            Expression value = Parameters.of(read.seek().get(i));
            any = any.or(same.and(read.order().get(i).descending() ? key.lt(value) : key.gt(value)));
            same = same.and(key.isEqualTo(value));
        }
        return any;
    }

    /**
     * The keys that an index can give: those that are stored, up to the first that is
     * not.
     */
    private static List<OrderKey> stored(Read read) {
        return read.order().stream().takeWhile(OrderKey.Value.class::isInstance).toList();
    }

    /** Whether all keys are stored and run the same way. */
    static boolean comparesLists(Read read) {
        return stored(read).size() == read.order().size()
                && read.order().stream().map(OrderKey::descending).distinct().count() == 1;
    }

    private static Condition beyond(Read read, Scope scope) {
        Expression keys = Cypher.listOf(IntStream.range(0, read.order().size())
            .mapToObj(i -> Keys.of(read.order().get(i), i, scope))
            .toArray(Expression[]::new));
        Expression values = Cypher.listOf(read.seek().stream().map(Parameters::of).toArray(Expression[]::new));
        return read.order().getFirst().descending() ? keys.lt(values) : keys.gt(values);
    }

    private static Condition present(List<OrderKey> keys, Scope scope) {
        return IntStream.range(0, keys.size())
            .mapToObj(i -> Keys.of(keys.get(i), i, scope).isNotNull())
            .reduce(Cypher.noCondition(), Condition::and);
    }

    private static IdentifiableElement[] all(IdentifiableElement[] bound, List<IdentifiableElement> computed) {
        List<IdentifiableElement> all = new ArrayList<>(List.of(bound));
        all.addAll(computed);
        return all.toArray(IdentifiableElement[]::new);
    }

}
