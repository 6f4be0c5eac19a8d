package dev.baton.cypher;

import dev.baton.plan.Column;
import dev.baton.plan.Filter;
import dev.baton.plan.Groups;
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
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.SymbolicName;

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
            case Column.Rows(Read read) -> Cypher.collect(subquery(read, scope));
            case Column.Count(Source source, Filter filter) -> Counts.count(source, filter, scope);
            case Column.Grouped(Groups groups) -> Cypher.collect(Groupings.subquery(groups, scope));
            case Column.Inline(Owner owner, Row row) ->
                Cypher.listOf(columns(row.branches().getFirst().columns(), scope.seenFrom(owner)));
        };
    }

    private static Statement subquery(Read read, Scope near) {
        Scope far = near.inner();
        Patterns.Matched matched = Patterns.of(read.source(), near, far);
        Condition condition = Conditions.all(matched.condition(), Conditions.of(read.filter(), far),
                Pages.before(read, far));
        OngoingReading matching = matched.match().where(condition);
        return project(read.row(), far, cut(read, far, matching));
    }

    static OngoingReading cut(Read read, Scope far, OngoingReading matching) {
        if (read.limit().isEmpty()) {
            return matching;
        }
        List<SymbolicName> bound = Patterns.bound(read.source(), far);
        Expression limit = Parameters.of(read.limit().get());
        if (read.order().isEmpty()) {
            return matching.with(Scope.all(bound)).limit(limit);
        }
        Condition behind = Pages.after(read, far);
        if (behind == Cypher.noCondition()) {
            return matching.with(Scope.all(bound)).orderBy(Pages.order(read, far)).limit(limit);
        }
        OngoingReadingAndWith ordered = matching.with(Scope.all(bound)).where(behind).orderBy(Pages.order(read, far));
        return ordered.with(Scope.all(bound)).limit(limit);
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
