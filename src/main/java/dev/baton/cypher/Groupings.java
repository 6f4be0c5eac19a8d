package dev.baton.cypher;

import dev.baton.plan.Aggregate;
import dev.baton.plan.Column;
import dev.baton.plan.GroupKey;
import dev.baton.plan.GroupOrder;
import dev.baton.plan.Groups;
import dev.baton.plan.Groups.GroupColumn;
import dev.baton.plan.Owner;
import dev.baton.plan.Read;
import dev.baton.plan.Row;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Groups as a subquery that returns one list a group: match, filter, find the keys, make
 * numbers, order, cut, and only then project. The nodes of a group are remembered while
 * grouping, without any of their properties, and read for the groups that are left.
 */
final class Groupings {

    private final Groups groups;

    /** The grouped nodes. */
    private final Scope far;

    /** What is made of a group's nodes, each once, with the variable that holds it. */
    private final Map<Aggregate, SymbolicName> made = new LinkedHashMap<>();

    private Groupings(Groups groups, Scope near) {
        this.groups = groups;
        this.far = near.inner();
        groups.order().forEach(o -> {
            if (o instanceof GroupOrder.ByAggregate(Aggregate aggregate, boolean descending)) {
                remember(aggregate);
            }
        });
        groups.columns().forEach(c -> {
            if (c instanceof GroupColumn.Made(Aggregate aggregate)) {
                remember(aggregate);
            }
        });
        if (groups.keys().isEmpty() && made.isEmpty()) {
            // One group of all, of which nothing but its being there is wanted.
            remember(new Aggregate.Count());
        }
    }

    private void remember(Aggregate aggregate) {
        made.computeIfAbsent(aggregate, a -> Cypher.name("a" + far.number() + "_" + made.size()));
    }

    /**
     * The groups as a subquery.
     * @param guard what must hold of the node that they are groups of
     */
    static Statement subquery(Groups groups, Scope near, Condition guard) {
        return new Groupings(groups, near).statement(near, guard);
    }

    private Statement statement(Scope near, Condition guard) {
        Condition condition = Conditions.all(Conditions.of(groups.filter(), far), guard);
        OngoingReading reading = Matches.of(groups.source(), near, far, condition);
        for (int i = 0; i < groups.keys().size(); i++) {
            if (groups.keys().get(i) instanceof GroupKey.Related related) {
                reading = reading.call(GroupPaths.ends(related, far, key(i)), imported());
            }
        }
        var grouped = reading.with(grouped());
        List<SortItem> order = order();
        var cut = order.isEmpty() ? grouped.limit(Parameters.of(groups.limit()))
                : grouped.orderBy(order).limit(Parameters.of(groups.limit()));
        Expression row = Cypher.listOf(groups.columns().stream().map(this::column).toList());
        return Reads.returning(cut, row, far, nested(groups));
    }

    /**
     * Whether anything is grouped among columns or below them, as fixed reads may do too.
     */
    static boolean in(List<Column> columns) {
        return columns.stream().anyMatch(Groupings::in);
    }

    private static boolean in(Column column) {
        return switch (column) {
            case Column.Of(var labels, Column of) -> in(of);
            case Column.Grouped grouped -> true;
            case Column.Rows(Read read) -> read.source() instanceof Source.Fixed || in(read.row());
            case Column.Inline(Owner owner, Row row) -> in(row);
            case Column.Nothing nothing -> false;
            case Column.Size size -> false;
            case Column.Value value -> false;
            case Column.Key key -> false;
            case Column.Count count -> count.source() instanceof Source.Fixed;
        };
    }

    private static boolean in(Row row) {
        return in(row.common()) || row.branches().stream().anyMatch(b -> in(b.columns()));
    }

    private static boolean nested(Groups groups) {
        return groups.columns().stream().anyMatch(c -> switch (c) {
            case GroupColumn.KeyNode(int key, Row row) -> in(row);
            case GroupColumn.Members(Read read) -> in(read.row());
            case GroupColumn.Key key -> false;
            case GroupColumn.Made made -> false;
        });
    }

    private SymbolicName[] imported() {
        return Patterns.bound(groups.source(), far).toArray(SymbolicName[]::new);
    }

    private SymbolicName key(int key) {
        return Cypher.name("g" + far.number() + "_" + key);
    }

    private SymbolicName members() {
        return Cypher.name("m" + far.number());
    }

    /** The keys and, for each combination of them, what is made of its nodes. */
    private IdentifiableElement[] grouped() {
        List<IdentifiableElement> grouped = new ArrayList<>();
        for (int i = 0; i < groups.keys().size(); i++) {
            grouped.add(groups.keys().get(i) instanceof GroupKey.Related ? key(i)
                    : GroupValues.key(groups.keys().get(i), far).as(key(i)));
        }
        made.forEach((aggregate, name) -> grouped.add(GroupValues.aggregate(aggregate, far).as(name)));
        if (groups.columns().stream().anyMatch(GroupColumn.Members.class::isInstance)) {
            grouped.add(Cypher.collect(Cypher.listOf(imported())).as(members()));
        }
        return grouped.toArray(IdentifiableElement[]::new);
    }

    private List<SortItem> order() {
        List<SortItem> items = new ArrayList<>();
        for (GroupOrder order : groups.order()) {
            switch (order) {
                case GroupOrder.ByAggregate(Aggregate aggregate, boolean descending) ->
                    sort(items, Objects.requireNonNull(made.get(aggregate)), descending,
                            !(aggregate instanceof Aggregate.Count));
                case GroupOrder.ByKey(int key, boolean descending) -> {
                    if (groups.keys().get(key) instanceof GroupKey.Related related) {
                        if (related.named()) {
                            sort(items, Cypher.property(key(key), "nameKey"), descending, true);
                        }
                        sort(items, Cypher.property(key(key), "id"), descending, !related.named());
                    }
                    else {
                        sort(items, key(key), descending, true);
                    }
                }
            }
        }
        return items;
    }

    /** Nulls sort last from small to large; the other way they must be sent there. */
    private static void sort(List<SortItem> items, Expression by, boolean descending, boolean nullable) {
        if (descending && nullable) {
            items.add(Cypher.sort(by.isNull()).ascending());
        }
        items.add(descending ? Cypher.sort(by).descending() : Cypher.sort(by).ascending());
    }

    private Expression column(GroupColumn column) {
        return switch (column) {
            case GroupColumn.Key(int key) when groups.keys().get(key) instanceof GroupKey.Related ->
                Cypher.property(key(key), "id");
            case GroupColumn.Key(int key) -> key(key);
            case GroupColumn.KeyNode(int key, Row row) -> Cypher.collect(node(key, row));
            case GroupColumn.Made(Aggregate aggregate) -> Objects.requireNonNull(made.get(aggregate));
            case GroupColumn.Members(Read read) -> Cypher.collect(members(read));
        };
    }

    private Statement node(int key, Row row) {
        Scope scope = far.around(key(key));
        return Reads.project(row, scope, Cypher.match(Cypher.anyNode(key(key))).where(key(key).isNotNull()));
    }

    private Statement members(Read read) {
        Scope member = far.inner();
        SymbolicName pair = Cypher.name("pair" + member.number());
        List<SymbolicName> bound = Patterns.bound(read.source(), member);
        List<AliasedExpression> parts = new ArrayList<>();
        for (int i = 0; i < bound.size(); i++) {
            parts.add(Cypher.valueAt(pair, i).as(bound.get(i)));
        }
        OngoingReading unpacked = Cypher.unwind(members()).as(pair).with(parts.toArray(IdentifiableElement[]::new));
        return Reads.project(read.row(), member, Pages.cut(read, member, unpacked));
    }

}
