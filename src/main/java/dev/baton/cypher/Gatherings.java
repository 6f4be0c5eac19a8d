package dev.baton.cypher;

import dev.baton.plan.Column;
import dev.baton.plan.Read;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * The columns of a root field. What is both counted and read is searched for once, in a
 * subquery before the others.
 */
final class Gatherings {

    private final Scope root;

    /** By the place of the rows. */
    private final Map<Integer, Scope> gathered = new LinkedHashMap<>();

    Gatherings(List<Column> columns, Scope root) {
        this.root = root;
        columns.forEach(c -> {
            if (c instanceof Column.Size(int rows)) {
                gathered.put(rows, root.inner());
            }
        });
    }

    /** The subqueries, which must come before the columns are returned. */
    List<Statement> statements(List<Column> columns) {
        List<Statement> statements = new ArrayList<>();
        gathered.forEach((at, far) -> statements.add(gather(((Column.Rows) columns.get(at)).read(), far)));
        return statements;
    }

    Expression returned(List<Column> columns) {
        List<Expression> returned = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Scope far = gathered.get(at);
            returned.add(far != null ? far.rows() : columns.get(at) instanceof Column.Size(int rows) ? size(rows)
                    : Reads.columns(List.of(columns.get(at)), root).getFirst());
        }
        return Cypher.listOf(returned);
    }

    private Expression size(int rows) {
        Scope far = gathered.get(rows);
        if (far == null) {
            throw new IllegalStateException("Nothing is gathered at " + rows);
        }
        return far.size();
    }

    private Statement gather(Read read, Scope far) {
        OngoingReading matching = Matches.of(read.source(), root, far, Conditions.of(read.filter(), far));
        Condition beyond = read.seek().isEmpty() ? Cypher.noCondition() : Pages.before(read, far);
        var each = Cypher.unwind(far.found()).as(far.node());
        OngoingReading page = beyond == Cypher.noCondition() ? each : each.with(far.node()).where(beyond);
        Statement rows = Reads.project(read.row(), far, Pages.cut(read, far, page));
        return matching.with(Cypher.collect(far.node()).as(far.found()))
            .returning(Cypher.size(far.found()).as(far.size()), Cypher.collect(rows).as(far.rows()))
            .build();
    }

}
