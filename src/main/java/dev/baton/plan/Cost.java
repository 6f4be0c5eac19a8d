package dev.baton.plan;

import dev.baton.plan.Reach.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what a plan can return and makes the database look at, at most. The unit is
 * one returned object; a hundred things that are looked at and not returned weigh as
 * much.
 *
 * <ul>
 * <li>A page has as many rows as its size, or as its label has nodes, or as the node with
 * the most of these relationships has, whichever is least. A page without a size has the
 * largest one.</li>
 * <li>What is nested is read for each row around it. Of several kinds the dearest
 * counts.</li>
 * <li>A filter, the order of a relationship's ends, an order by what is not stored, and a
 * count with a condition look at the whole set; a filter through a relationship looks at
 * all far ends of each.</li>
 * </ul>
 */
final class Cost {

    private final Reach reach;

    private final Looks looks;

    private final GroupCost groups;

    /**
     * @param values the values of the plan's slots
     * @param amounts how much there is
     * @param pageSize the most rows a page may hold, and how many things are looked at
     * where it is not known
     */
    Cost(List<Object> values, Amounts amounts, int pageSize) {
        this.reach = new Reach(values, amounts, pageSize);
        this.looks = new Looks(reach);
        this.groups = new GroupCost(this, reach, looks);
    }

    /** What the columns of a plan yield. */
    List<Tally> of(Plan plan) {
        return columns(plan.columns(), 1, Place.ROOT);
    }

    private List<Tally> columns(List<Column> columns, double times, Place place) {
        List<Tally> tallies = new ArrayList<>(columns.size());
        for (Column column : columns) {
            tallies.add(column(column, times, place));
        }
        return tallies;
    }

    private Tally column(Column column, double times, Place place) {
        return switch (column) {
            case Column.Nothing nothing -> Tally.of(column, 0);
            case Column.Of(var labels, Column of) -> column(of, times, place);
            case Column.Size size -> Tally.of(column, 0);
            case Column.Value value -> Tally.of(column, 0);
            case Column.Key key -> Tally.of(column, 0);
            case Column.Rows(Read read) -> rows(column, read, times, place);
            case Column.Count(Source source, Filter filter) -> Tally.of(column, Looks.whole(source, filter) ? times
                    : times * (looks.way(source, filter) + looks.all(source, filter, place)));
            case Column.Grouped grouped -> groups.of(grouped, times, place);
            case Column.Inline(Owner owner, Row row) -> row(column, row, times, 0, null);
        };
    }

    private Tally rows(Column column, Read read, double times, Place place) {
        long found = reach.found(read.source(), place);
        double page = Math.min(reach.size(read.limit()), found);
        double beyond = times * looks.page(read, found, page, Reach.place(read.source()));
        String edge = switch (read.source().origin()) {
            case Source.Walk walk -> walk.relationship();
            case Source.Hub hub -> hub.walk().relationship();
            default -> null;
        };
        return row(column, read.row(), times * page, beyond, edge);
    }

    Tally row(Column column, Row row, double rows, double looks, @Nullable String edge) {
        List<List<Tally>> branches = new ArrayList<>(row.branches().size());
        for (Row.Branch branch : row.branches()) {
            branches.add(columns(branch.columns(), rows, new Place(branch.labels(), edge)));
        }
        return Tally.of(column, rows, looks, branches, columns(row.common(), rows, new Place(List.of(), edge)));
    }

}
