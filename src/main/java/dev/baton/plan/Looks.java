package dev.baton.plan;

import dev.baton.model.FixedRead;
import dev.baton.plan.Reach.Place;
import java.util.List;

/**
 * How much the database looks at beyond what it returns: to test filters, to order, to
 * find where a read starts.
 */
final class Looks {

    private final Reach reach;

    Looks(Reach reach) {
        this.reach = reach;
    }

    /**
     * What is looked at for one page beyond its rows: the rest of the set it is cut from.
     */
    double page(Read read, long found, double page, Place far) {
        boolean ordered = read.source().origin() instanceof Source.Walk ? !read.order().isEmpty()
                : !read.order().stream().allMatch(Looks::isStored);
        if (!ordered && whole(read.source(), read.filter())) {
            return 0;
        }
        double each = of(read.filter(), far);
        for (OrderKey key : read.order()) {
            each += of(key, far);
        }
        return way(read.source(), read.filter()) + Math.max(0, reach.known(found) - page) + reach.known(found) * each;
    }

    /** Whether an index has the key, also where what is absent is put elsewhere. */
    private static boolean isStored(OrderKey key) {
        return key instanceof OrderKey.Value || key instanceof OrderKey.Absence absence && isStored(absence.of());
    }

    /** How much the key of one node looks at beyond the node itself. */
    private double of(OrderKey key, Place place) {
        return switch (key) {
            case OrderKey.Value value -> 0;
            case OrderKey.Partial partial -> 0;
            case OrderKey.Constant constant -> 0;
            case OrderKey.Absence absence -> 0;
            case OrderKey.Count(Source source, Filter filter, boolean descending) ->
                Filter.Counted.isDegree(source, filter) ? 0 : all(source, filter, place);
            case OrderKey.Related related -> all(related.source(), related.filter(), place);
        };
    }

    /** How much one node's test of a filter looks at beyond the node itself. */
    double of(Filter filter, Place place) {
        return switch (filter) {
            case Filter.And(var parts) -> sum(parts, place);
            case Filter.Or(var parts) -> sum(parts, place);
            case Filter.Not(Filter part) -> of(part, place);
            case Filter.Compare compare -> 0;
            case Filter.Held held -> 0;
            case Filter.Absent absent -> 0;
            case Filter.HasLabel label -> 0;
            case Filter.Known known -> 0;
            case Filter.Some(Source source, Filter inner) -> all(source, inner, place);
            case Filter.Single(Source source, Filter inner) -> all(source, inner, place);
            case Filter.Counted counted when counted.ofDegree() -> 0;
            case Filter.Counted counted -> all(counted.source(), counted.filter(), place);
            case Filter.On(Owner owner, Filter inner) -> of(inner, new Place(List.of("Claim"), null));
        };
    }

    /** All that a source leads to from one node, each tested by a filter. */
    double all(Source source, Filter filter, Place place) {
        return reach.known(reach.found(source, place)) * (1 + of(filter, Reach.place(source)));
    }

    private double sum(List<Filter> parts, Place place) {
        double sum = 0;
        for (Filter part : parts) {
            sum += of(part, place);
        }
        return sum;
    }

    /** How much is looked at before the nodes of a source are found and tested. */
    double way(Source source, Filter filter) {
        return way(source) + known(filter);
    }

    private double known(Filter filter) {
        return switch (filter) {
            case Filter.And(var parts) -> parts.stream().mapToDouble(this::known).sum();
            case Filter.Some(Source source, Filter inner) -> known(inner);
            case Filter.Known(Source source) -> way(source) + reach.known(reach.found(source, Place.ROOT));
            default -> 0;
        };
    }

    private double way(Source source) {
        if (source instanceof Source.Fixed(FixedRead read, var facts, var columns, var arguments)) {
            return read.looks().stream().mapToDouble(this::stated).sum();
        }
        if (!(source instanceof Source.Toward toward)) {
            return 0;
        }
        return way(toward.far()) + all(toward.far(), toward.filter(), Place.ROOT);
    }

    /** What a fixed read says that it looks at: a number, or all nodes with a label. */
    private double stated(String looks) {
        return Character.isDigit(looks.charAt(0)) ? Double.parseDouble(looks)
                : reach.known(reach.nodes(List.of(looks)));
    }

    /** Whether nothing of what a source leads to is left out. */
    static boolean whole(Source source, Filter filter) {
        return filter.equals(Filter.ALL) && switch (source) {
            case Source.AsOf asOf -> false;
            case Source.Seek seek -> false;
            case Source.Toward toward -> false;
            case Source.Among among -> false;
            case Source.Fixed fixed -> false;
            default -> true;
        };
    }

}
