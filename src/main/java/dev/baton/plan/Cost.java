package dev.baton.plan;

import dev.baton.model.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final List<Object> values;

    private final Amounts amounts;

    private final int pageSize;

    private final StartCost starts;

    /**
     * @param values the values of the plan's slots
     * @param amounts how much there is
     * @param pageSize the most rows a page may hold, and how many things are looked at
     * where it is not known
     */
    Cost(List<Object> values, Amounts amounts, int pageSize) {
        this.values = values;
        this.amounts = amounts;
        this.pageSize = pageSize;
        this.starts = new StartCost(this, values, amounts);
    }

    /**
     * Where a column stands.
     *
     * @param labels labels of which the node has one; empty where none is known
     * @param edge the type of the relationship that led to it, or null
     */
    record Place(List<String> labels, @Nullable String edge) {

        static final Place ROOT = new Place(List.of(), null);

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
            case Column.Count(Source source, Filter filter) -> Tally.of(column, whole(source, filter) ? times
                    : times * (starts.way(source) + known(found(source, place)) * (1 + looks(filter, place(source)))));
            case Column.Grouped grouped -> new GroupCost(this).of(grouped, times, place);
            case Column.Inline(Owner owner, Row row) -> row(column, row, times, 0, null);
        };
    }

    private Tally rows(Column column, Read read, double times, Place place) {
        long found = found(read.source(), place);
        double page = Math.min(size(read.limit()), found);
        double looks = times * looks(read, found, page, place(read.source()));
        String edge = switch (read.source().origin()) {
            case Source.Walk walk -> walk.relationship();
            case Source.Hub hub -> hub.walk().relationship();
            default -> null;
        };
        return row(column, read.row(), times * page, looks, edge);
    }

    Tally row(Column column, Row row, double rows, double looks, @Nullable String edge) {
        List<List<Tally>> branches = new ArrayList<>(row.branches().size());
        for (Row.Branch branch : row.branches()) {
            branches.add(columns(branch.columns(), rows, new Place(branch.labels(), edge)));
        }
        return Tally.of(column, rows, looks, branches, columns(row.edge(), rows, new Place(List.of(), edge)));
    }

    double size(Optional<Slot> limit) {
        return limit.isEmpty() ? Amounts.UNKNOWN : ((Number) values.get(limit.get().index())).doubleValue();
    }

    /**
     * What is looked at for one page beyond its rows: the rest of the set it is cut from.
     */
    private double looks(Read read, long found, double page, Place far) {
        boolean ordered = read.source().origin() instanceof Source.Walk ? !read.order().isEmpty()
                : !read.order().stream().allMatch(OrderKey.Value.class::isInstance);
        if (!ordered && whole(read.source(), read.filter())) {
            return 0;
        }
        double each = looks(read.filter(), far);
        for (OrderKey key : read.order()) {
            each += looks(key, far);
        }
        return starts.way(read.source()) + Math.max(0, known(found) - page) + known(found) * each;
    }

    /** How much the key of one node looks at beyond the node itself. */
    private double looks(OrderKey key, Place place) {
        return switch (key) {
            case OrderKey.Value value -> 0;
            case OrderKey.Partial partial -> 0;
            case OrderKey.Constant constant -> 0;
            case OrderKey.Absence absence -> 0;
            case OrderKey.Count(Source source, Filter filter, boolean descending) ->
                Filter.Counted.isDegree(source, filter) ? 0
                        : known(found(source, place)) * (1 + looks(filter, place(source)));
            case OrderKey.Related related ->
                known(found(related.source(), place)) * (1 + looks(related.filter(), place(related.source())));
        };
    }

    /** Whether nothing of what a source leads to is left out. */
    private static boolean whole(Source source, Filter filter) {
        return filter.equals(Filter.ALL) && switch (source) {
            case Source.AsOf asOf -> false;
            case Source.Seek seek -> false;
            case Source.Toward toward -> false;
            case Source.Among among -> false;
            case Source.Fixed fixed -> false;
            default -> true;
        };
    }

    /** The most nodes that a source leads to from one node. */
    long found(Source source, Place place) {
        return switch (source) {
            case Source.ByIds(var labels, Slot ids) -> ((List<?>) values.get(ids.index())).size();
            case Source.All(String label) -> amounts.nodes(label);
            case Source.Kinds(var labels) -> nodes(labels);
            case Source.Walk(String type, var direction, var labels) -> Math
                .min(amounts.ends(place.labels(), type, direction), labels.isEmpty() ? Amounts.UNKNOWN : nodes(labels));
            case Source.Hub hub -> found(hub.walk(), place);
            case Source.Reference(Owner owner, String property, boolean many) ->
                many ? listed(owner, property, place) : 1;
            case Source.Citations(Owner owner) -> {
                long claims = listed(owner, "claims", place);
                long places = amounts.ends(List.of("Claim"), "CITES", Direction.OUT);
                yield claims == Amounts.UNKNOWN || places == Amounts.UNKNOWN ? Amounts.UNKNOWN : claims * places;
            }
            case Source.AsOf asOf -> found(asOf.source(), place);
            case Source.Seek seek -> starts.found(seek);
            case Source.Toward toward -> starts.found(toward);
            case Source.Among(Source walk, Filter.Compare by) -> found(walk, place);
            case Source.Fixed fixed -> fixed.read().rows();
            case Source.Cell cell -> cell.most();
        };
    }

    /** How many nodes have one of some labels. */
    long nodes(List<String> labels) {
        long sum = 0;
        for (String label : labels) {
            long nodes = amounts.nodes(label);
            if (nodes == Amounts.UNKNOWN) {
                return nodes;
            }
            sum += nodes;
        }
        return sum;
    }

    private long listed(Owner owner, String property, Place place) {
        List<String> holders = switch (owner) {
            case NODE -> place.labels();
            case CLAIM -> List.of("Claim");
            case EDGE -> place.edge() == null ? List.of() : List.of(place.edge());
        };
        return holders.stream().mapToLong(h -> amounts.listed(h, property)).max().orElse(Amounts.UNKNOWN);
    }

    double known(long found) {
        return found == Amounts.UNKNOWN ? pageSize : found;
    }

    /** Where the conditions on what a source leads to stand. */
    static Place place(Source source) {
        return switch (source) {
            case Source.ByIds(var labels, Slot ids) -> new Place(labels, null);
            case Source.All(String label) -> new Place(List.of(label), null);
            case Source.Kinds(var labels) -> new Place(labels, null);
            case Source.Walk(String type, var direction, var labels) -> new Place(labels, type);
            case Source.Hub hub -> place(hub.walk());
            case Source.Reference reference -> Place.ROOT;
            case Source.Citations citations -> new Place(List.of("Source"), "CITES");
            case Source.AsOf asOf -> place(asOf.source());
            case Source.Seek(var labels, Filter.Compare by) -> new Place(labels, null);
            case Source.Toward toward -> new Place(toward.labels(), null);
            case Source.Among(Source walk, Filter.Compare by) -> place(walk);
            case Source.Fixed fixed -> Place.ROOT;
            case Source.Cell cell -> new Place(cell.labels(), null);
        };
    }

    /** How much one node's test of a filter looks at beyond the node itself. */
    double looks(Filter filter, Place place) {
        return switch (filter) {
            case Filter.And(var parts) -> sum(parts, place);
            case Filter.Or(var parts) -> sum(parts, place);
            case Filter.Not(Filter part) -> looks(part, place);
            case Filter.Compare compare -> 0;
            case Filter.Held held -> 0;
            case Filter.Absent absent -> 0;
            case Filter.HasLabel label -> 0;
            case Filter.Some(Source source, Filter inner) ->
                known(found(source, place)) * (1 + looks(inner, place(source)));
            case Filter.Single(Source source, Filter inner) ->
                known(found(source, place)) * (1 + looks(inner, place(source)));
            case Filter.Counted counted when counted.ofDegree() -> 0;
            case Filter.Counted counted ->
                known(found(counted.source(), place)) * (1 + looks(counted.filter(), place(counted.source())));
            case Filter.On(Owner owner, Filter inner) -> looks(inner, new Place(List.of("Claim"), null));
        };
    }

    private double sum(List<Filter> parts, Place place) {
        double sum = 0;
        for (Filter part : parts) {
            sum += looks(part, place);
        }
        return sum;
    }

}
