package dev.baton.plan;

import dev.baton.plan.Filter.Known;
import dev.baton.plan.Filter.Some;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a filter that leads through a relationship to what an id names, several steps
 * away, be tested against nodes that are found once, from there, where these are fewer
 * than the ends that would have to be looked at one by one. What passes is the same.
 */
final class Knowing {

    private final Selective selective;

    private final Amounts amounts;

    Knowing(Selective selective, Amounts amounts) {
        this.selective = selective;
        this.amounts = amounts;
    }

    /** The same columns of a root field. */
    List<Column> of(List<Column> columns) {
        return columns.stream().map(this::column).toList();
    }

    private Column column(Column column) {
        return switch (column) {
            case Column.Rows(Read read) -> new Column.Rows(new Read(read.source(), filter(read.source(), read.filter()),
                    read.order(), read.seek(), read.limit(), read.row()));
            case Column.Count(Source source, Filter filter) -> new Column.Count(source, filter(source, filter));
            default -> column;
        };
    }

    private Filter filter(Source source, Filter filter) {
        return switch (source.origin()) {
            case Source.All(String label) -> filter(label, amounts.nodes(label), filter);
            case Source.Toward toward when toward.labels().size() == 1 ->
                filter(toward.labels().getFirst(), found(toward), filter);
            default -> filter;
        };
    }

    /**
     * @param label the label of the nodes that are tested
     * @param nodes how many they are at most
     */
    private Filter filter(String label, long nodes, Filter filter) {
        return Filter
            .all(filter.conjuncts().stream().map(c -> c instanceof Some some ? some(label, nodes, some) : c).toList());
    }

    private Filter some(String label, long nodes, Some some) {
        return selective.beyond(label, some)
            .filter(far -> far.source() instanceof Source.Toward && pays(label, nodes, some, far.source()))
            .<Filter>map(far -> new Some(some.source(),
                    Filter.all(Stream.concat(Stream.of(new Known(far.source())), far.rest().stream()).toList())))
            .orElse(some);
    }

    private boolean pays(String label, long nodes, Some some, Source known) {
        long found = found(known);
        return found <= Gathering.FEW && found < nodes * ends(List.of(label), some);
    }

    /** How many ends are looked at to test one node at most. */
    private double ends(List<String> labels, Some some) {
        if (!(some.source().origin() instanceof Source.Walk(String type, var direction, var far))) {
            return 0;
        }
        double further = some.filter()
            .conjuncts()
            .stream()
            .mapToDouble(c -> c instanceof Some inner ? ends(far, inner) : 0)
            .sum();
        return amounts.ends(labels, type, direction) * (1 + further);
    }

    /** How many nodes a source finds at most that starts at one id. */
    private long found(Source source) {
        return switch (source) {
            case Source.Seek(var labels, Filter.Compare by) when by.property().equals("id")
                    && by.operator() == Filter.Operator.EQUAL ->
                1;
            case Source.Toward toward when toward.step().origin() instanceof Source.Walk walk -> {
                long far = found(toward.far());
                long back = amounts.ends(walk.labels(), walk.relationship(), walk.direction().reversed());
                yield far == Amounts.UNKNOWN || back == Amounts.UNKNOWN ? Amounts.UNKNOWN : far * back;
            }
            default -> Amounts.UNKNOWN;
        };
    }

}
