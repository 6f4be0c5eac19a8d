package dev.baton.cypher;

import dev.baton.plan.HubIndex;
import dev.baton.plan.Owner;
import dev.baton.plan.Read;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A page that is read from an index on the relationships of one node. The index gives the
 * order only if the statement orders by all its properties, that of the near end
 * included. Behind a cursor there is one look-up for each key: the rows that are equal to
 * it so far and beyond it in this key; so ties are never passed through, however many.
 */
final class HubPages {

    private final Read read;

    private final Source.Hub hub;

    private final Scope near;

    private final Scope far;

    private HubPages(Read read, Source.Hub hub, Scope near, Scope far) {
        this.read = read;
        this.hub = hub;
        this.near = near;
        this.far = far;
    }

    static OngoingReading page(Read read, Source.Hub hub, Scope near, Scope far) {
        return new HubPages(read, hub, near, far).page();
    }

    private OngoingReading page() {
        if (read.seek().isEmpty()) {
            return cut(present(0));
        }
        if (hub.keys().size() < read.order().size()) {
            return cut(Conditions.all(present(0), Pages.before(read, far)));
        }
        if (hub.keys().size() == 1) {
            return cut(beyond(0));
        }
        List<Statement> ranges = new ArrayList<>();
        for (int key = hub.keys().size() - 1; key >= 0; key--) {
            Condition range = Conditions.all(equal(key), beyond(key), present(key + 1));
            ranges.add(cut(range).returning(names().toArray(SymbolicName[]::new)).build());
        }
        return ordered(Statement.builder().call(Cypher.unionAll(ranges), near.node()));
    }

    /** The first rows that fulfil a condition on the keys. */
    private OngoingReading cut(Condition keys) {
        Patterns.Matched matched = Patterns.of(read.source(), near, far);
        return ordered(
                matched.match().where(Conditions.all(matched.condition(), keys, Conditions.of(read.filter(), far))));
    }

    private OngoingReading ordered(ExposesWith rows) {
        return rows.with(Scope.all(names())).orderBy(order()).limit(Parameters.of(read.limit().orElseThrow()));
    }

    private List<SymbolicName> names() {
        return Patterns.bound(hub, far);
    }

    private List<SortItem> order() {
        Expression id = far.property(Owner.EDGE, HubIndex.near(hub.walk().direction()));
        SortItem first = read.order().getFirst().descending() ? Cypher.sort(id).descending()
                : Cypher.sort(id).ascending();
        return Stream.concat(Stream.of(first), Pages.order(read, far).stream()).toList();
    }

    /** That the keys before this one are those of the cursor. */
    private Condition equal(int key) {
        return IntStream.range(0, key)
            .mapToObj(i -> key(i).isEqualTo(value(i)))
            .reduce(Cypher.noCondition(), Condition::and);
    }

    private Condition beyond(int key) {
        return read.order().get(key).descending() ? key(key).lt(value(key)) : key(key).gt(value(key));
    }

    /** That this key and those after it are there: no index has an entry without them. */
    private Condition present(int key) {
        return IntStream.range(key, hub.keys().size())
            .mapToObj(i -> key(i).isNotNull())
            .reduce(Cypher.noCondition(), Condition::and);
    }

    private Expression key(int key) {
        return far.property(Owner.EDGE, hub.keys().get(key));
    }

    private Expression value(int key) {
        return Parameters.of(read.seek().get(key));
    }

}
