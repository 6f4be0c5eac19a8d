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
            case Column.Nothing nothing -> Cypher.literalNull();
            case Column.Size size -> throw new IllegalStateException("Only what a root field reads is gathered");
            case Column.Value(Owner owner, String property) -> scope.property(owner, property);
            case Column.Key(OrderKey key, int at) -> Keys.of(key, at, scope);
            case Column.Of(var labels, Column of) -> guarded(of, Patterns.anyLabel(scope.node(), labels), scope);
            case Column.Rows(Read read) -> Cells.areAtHand(read) ? Cells.list(read, scope)
                    : Cypher.collect(subquery(read, scope, Cypher.noCondition()));
            case Column.Count(Source source, Filter filter) -> Counts.count(source, filter, scope);
            case Column.Grouped(Groups groups) ->
                Cypher.collect(Groupings.subquery(groups, scope, Cypher.noCondition()));
            case Column.Inline(Owner owner, Row row) ->
                Cypher.listOf(columns(row.branches().getFirst().columns(), scope.seenFrom(owner)));
        };
    }

    /**
     * A column with a condition on the node that it is of, tested before anything is
     * read. A {@code CASE} around it is planned worse, and some within it not at all.
     */
    private static Expression guarded(Column column, Condition guard, Scope scope) {
        return switch (column) {
            case Column.Rows(Read read) -> Cypher.collect(subquery(read, scope, guard));
            case Column.Count(Source source, Filter filter) -> Counts.guarded(source, filter, scope, guard);
            case Column.Grouped(Groups groups) -> Cypher.collect(Groupings.subquery(groups, scope, guard));
            default -> column(column, scope);
        };
    }

    private static Statement subquery(Read read, Scope near, Condition guard) {
        Scope far = near.inner();
        return project(read.row(), far, read.source() instanceof Source.Kinds kinds ? kinds(read, kinds, near, far)
                : page(read, near, far, guard));
    }

    private static OngoingReading page(Read read, Scope near, Scope far, Condition guard) {
        if (read.source().origin() instanceof Source.Hub hub) {
            return HubPages.page(read, hub, near, far);
        }
        if (Ranges.serve(read)) {
            return Ranges.page(read, near, far, Conditions.all(guard, Conditions.of(read.filter(), far)));
        }
        Condition condition = Conditions.all(guard, Conditions.of(read.filter(), far), Pages.before(read, far));
        return Pages.cut(read, far, Matches.of(read.source(), near, far, condition));
    }

    /** The first rows of each kind by its own indexes, then the first of all of them. */
    private static OngoingReading kinds(Read read, Source.Kinds kinds, Scope near, Scope far) {
        List<Statement> branches = kinds.labels().stream().<Statement>map(label -> {
            Read one = read.on(kinds, label);
            return page(one, near, far, Cypher.noCondition()).returning(Keys.handedOn(read.order(), one.order(), far))
                .build();
        }).toList();
        return Cypher.call(Cypher.unionAll(branches))
            .with(Pages.variables(read, far))
            .orderBy(Pages.order(read, far))
            .limit(Parameters.of(read.limit().orElseThrow()));
    }

    static Statement project(Row row, Scope scope, OngoingReading page) {
        List<Column> columns = row.columns();
        return returning(page, Cypher.listOf(columns(columns, scope)), scope, Groupings.in(columns));
    }

    /**
     * Returns a row.
     * @param groups whether something in it is grouped: older servers take an expression
     * with an aggregate anywhere below for an aggregate itself, and ask that the
     * variables in it stand beside it
     */
    static Statement returning(OngoingReading reading, Expression row, Scope scope, boolean groups) {
        if (groups) {
            return reading.with(Cypher.asterisk(), row.as(scope.result())).returning(scope.result()).build();
        }
        return reading.returning(row).build();
    }

}
