package dev.baton.cypher;

import dev.baton.plan.Column;
import dev.baton.plan.Filter;
import dev.baton.plan.Groups;
import dev.baton.plan.OrderKey;
import dev.baton.plan.Owner;
import dev.baton.plan.Read;
import dev.baton.plan.Row;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * Reads as subqueries that return one list a row: match, filter, order, cut, and only
 * then project.
 */
final class Reads {

    private Reads() {
    }

    /** The expressions of columns, seen from a read. */
    static List<Expression> columns(List<Column> columns, Scope scope) {
        return columns.stream().map(c -> column(c, scope)).toList();
    }

    private static Expression column(Column column, Scope scope) {
        return switch (column) {
            case Column.Value(Owner owner, String property) -> scope.property(owner, property);
            case Column.Key(OrderKey key, int at) -> Keys.of(key, at, scope);
            case Column.Rows(Read read) -> Cypher.collect(subquery(read, scope));
            case Column.Count(Source source, Filter filter) -> Counts.count(source, filter, scope);
            case Column.Grouped(Groups groups) -> Cypher.collect(Groupings.subquery(groups, scope));
            case Column.Inline(Owner owner, Row row) ->
                Cypher.listOf(columns(row.branches().getFirst().columns(), scope.seenFrom(owner)));
        };
    }

    private static Statement subquery(Read read, Scope near) {
        Scope far = near.inner();
        return project(read.row(), far,
                read.source() instanceof Source.Kinds kinds ? kinds(read, kinds, near) : page(read, near));
    }

    private static OngoingReading page(Read read, Scope near) {
        Scope far = near.inner();
        Patterns.Matched matched = Patterns.of(read.source(), near, far);
        Condition condition = Conditions.all(matched.condition(), Conditions.of(read.filter(), far),
                Pages.before(read, far));
        return Pages.cut(read, far, matched.match().where(condition));
    }

    /** The first rows of each kind by its own indexes, then the first of all of them. */
    private static OngoingReading kinds(Read read, Source.Kinds kinds, Scope near) {
        Scope far = near.inner();
        List<Statement> branches = kinds.labels().stream().<Statement>map(label -> {
            Read one = read.on(kinds, label);
            return page(one, near).returning(Keys.handedOn(read.order(), one.order(), far)).build();
        }).toList();
        return Cypher.call(Cypher.unionAll(branches))
            .with(Pages.variables(read, far))
            .orderBy(Pages.order(read, far))
            .limit(Parameters.of(read.limit().orElseThrow()));
    }

    static Statement project(Row row, Scope scope, OngoingReading page) {
        if (row.branches().size() == 1) {
            Expression node = Cypher.listOf(columns(row.branches().getFirst().columns(), scope));
            return page.returning(paired(row, scope, node)).build();
        }
        List<Statement> branches = row.branches().stream().map(b -> branch(b, scope)).toList();
        return page.call(Cypher.unionAll(branches), scope.node()).returning(paired(row, scope, scope.row())).build();
    }

    /**
     * The columns of some kinds; a row of another kind leaves this branch before any of
     * them is read.
     */
    private static Statement branch(Row.Branch branch, Scope scope) {
        Node node = Cypher.anyNode(scope.node());
        return Cypher.match(node)
            .where(Patterns.anyLabel(scope.node(), branch.labels()))
            .returning(Cypher.listOf(columns(branch.columns(), scope)).as(scope.row()))
            .build();
    }

    private static Expression paired(Row row, Scope scope, Expression node) {
        if (!row.paired()) {
            return node;
        }
        List<Expression> columns = new ArrayList<>();
        columns.add(node);
        columns.addAll(columns(row.edge(), scope));
        return Cypher.listOf(columns);
    }

}
