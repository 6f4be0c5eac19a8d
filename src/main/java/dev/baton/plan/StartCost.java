package dev.baton.plan;

import dev.baton.model.Direction;
import dev.baton.model.FixedRead;
import java.util.List;

/**
 * Estimates reads that start at the far end of their filter, see {@link Cost}: what is
 * found on the way is looked at. An index may find as many nodes by a key as there are.
 */
final class StartCost {

    private final Cost cost;

    private final List<Object> values;

    private final Amounts amounts;

    StartCost(Cost cost, List<Object> values, Amounts amounts) {
        this.cost = cost;
        this.values = values;
        this.amounts = amounts;
    }

    /** The most nodes that an index finds. */
    long found(Source.Seek seek) {
        Filter.Compare by = seek.by();
        if (!by.property().equals("id")) {
            return cost.nodes(seek.labels());
        }
        return values.get(by.value().index()) instanceof List<?> ids ? ids.size() : 1;
    }

    /** The most nodes that lead to others. */
    long found(Source.Toward toward) {
        long all = toward.labels().isEmpty() ? Amounts.UNKNOWN : cost.nodes(toward.labels());
        long far = cost.found(toward.far(), Cost.Place.ROOT);
        if (far == Amounts.UNKNOWN
                || !(toward.step().origin() instanceof Source.Walk(String type, Direction direction, var labels))) {
            return all;
        }
        List<String> from = labels.isEmpty() ? Cost.place(toward.far()).labels() : labels;
        long back = amounts.ends(from, type, direction == Direction.OUT ? Direction.IN : Direction.OUT);
        return back == Amounts.UNKNOWN ? all : Math.min(all, far * back);
    }

    /** How much is looked at before the nodes of a source are found. */
    double way(Source source) {
        if (source instanceof Source.Fixed(FixedRead read, var arguments)) {
            return read.looks().stream().mapToDouble(this::looks).sum();
        }
        if (!(source instanceof Source.Toward toward)) {
            return 0;
        }
        double far = cost.known(cost.found(toward.far(), Cost.Place.ROOT));
        return way(toward.far()) + far * (1 + cost.looks(toward.filter(), Cost.place(toward.far())));
    }

    /** What a fixed read says that it looks at: a number, or all nodes with a label. */
    private double looks(String stated) {
        return Character.isDigit(stated.charAt(0)) ? Double.parseDouble(stated) : cost.known(amounts.nodes(stated));
    }

}
