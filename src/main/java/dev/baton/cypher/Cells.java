package dev.baton.cypher;

import dev.baton.plan.Column;
import dev.baton.plan.Filter;
import dev.baton.plan.Read;
import dev.baton.plan.Source;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What stands in a column of a fixed read, where all that is wanted of it is at hand: an
 * expression does then, and the database needs no subquery for each cell.
 */
final class Cells {

    private Cells() {
    }

    /**
     * Whether nothing but stored values, and such cells, is read of what stands there.
     */
    static boolean areAtHand(Read read) {
        return read.source().origin() instanceof Source.Cell && read.filter().equals(Filter.ALL)
                && read.order().isEmpty() && read.limit().isEmpty()
                && read.row().columns().stream().allMatch(Cells::isAtHand);
    }

    private static boolean isAtHand(Column column) {
        return switch (column) {
            case Column.Nothing nothing -> true;
            case Column.Value value -> true;
            case Column.Rows(Read read) -> areAtHand(read);
            default -> false;
        };
    }

    /** Their rows, as a list; what is null there is left out. */
    static Expression list(Read read, Scope near) {
        Scope far = near.inner();
        SymbolicName each = far.node();
        return Cypher.listWith(each)
            .in(in(read.source(), near))
            .where(Conditions.all(each.isNotNull(), holding(read.source(), far)))
            .returning(Cypher.listOf(Reads.columns(read.row().columns(), far)));
    }

    /** The values of the column, as a list. */
    private static Expression in(Source source, Scope near) {
        if (!(source.origin() instanceof Source.Cell cell)) {
            throw new IllegalArgumentException("No column of a fixed read: " + source);
        }
        Expression column = Cypher.property(near.node(), cell.column());
        return cell.many() ? Cypher.coalesce(column, Cypher.listOf()) : Cypher.listOf(column);
    }

    private static Condition holding(Source source, Scope far) {
        return source instanceof Source.AsOf(Source whenever, Filter holding) ? Conditions.of(holding, far)
                : Cypher.noCondition();
    }

}
