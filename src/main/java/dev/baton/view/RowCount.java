package dev.baton.view;

import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Column;
import dev.baton.plan.Groups.GroupColumn;
import dev.baton.plan.Plan;
import dev.baton.plan.Row;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.Value;

/** Counts the objects that a plan read, on all levels. */
public final class RowCount {

    private final Vocabulary vocabulary;

    public RowCount(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Counts.
     * @param columns what the plan's columns read, by position
     */
    public long of(Plan plan, Value columns) {
        return columns(plan.columns(), columns);
    }

    private long columns(List<Column> columns, Value row) {
        long count = 0;
        for (int i = 0; i < columns.size(); i++) {
            count += column(columns.get(i), row.get(i));
        }
        return count;
    }

    private long column(Column column, Value value) {
        return switch (column) {
            case Column.Rows rows -> rows(rows.read().row(), value);
            case Column.Grouped grouped -> groups(grouped.groups().columns(), value);
            case Column.Inline inline -> 1 + row(inline.row(), value);
            case Column.Nothing nothing -> 0;
            case Column.Size size -> 0;
            case Column.Of of -> value.isNull() ? 0 : column(of.column(), value);
            case Column.Value property -> 0;
            case Column.Key key -> 0;
            case Column.Count total -> 0;
        };
    }

    private long rows(Row row, Value rows) {
        long count = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            count += row(row, rows.get(i));
        }
        return count;
    }

    private long groups(List<GroupColumn> columns, Value groups) {
        long count = groups.size();
        for (int i = 0; i < groups.size(); i++) {
            for (int at = 0; at < columns.size(); at++) {
                Value value = groups.get(i).get(at);
                count += switch (columns.get(at)) {
                    case GroupColumn.KeyNode node -> rows(node.row(), value);
                    case GroupColumn.Members members -> rows(members.read().row(), value);
                    case GroupColumn.Key key -> 0;
                    case GroupColumn.Made made -> 0;
                };
            }
        }
        return count;
    }

    private long row(Row row, Value values) {
        return node(row, values) + columns(row.common(), values);
    }

    private long node(Row row, Value values) {
        List<Row.Branch> branches = row.branches();
        if (branches.size() == 1) {
            return columns(branches.getFirst().columns(), values);
        }
        Kind kind = Objects.requireNonNull(vocabulary.kindOfId(values.get(0).asString()));
        return branches.stream()
            .filter(b -> b.labels().contains(kind.label()))
            .mapToLong(b -> columns(b.columns(), values))
            .sum();
    }

}
