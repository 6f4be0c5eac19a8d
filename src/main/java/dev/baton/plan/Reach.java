package dev.baton.plan;

import dev.baton.model.Direction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes sources lead to at most: as many as their label has, or as the node with
 * the most of these relationships has. An index may find as many nodes by a key as there
 * are.
 */
final class Reach {

    private final List<Object> values;

    private final Amounts amounts;

    private final int pageSize;

    /**
     * @param values the values of the plan's slots
     * @param amounts how much there is
     * @param pageSize how many there are taken to be where it is not known
     */
    Reach(List<Object> values, Amounts amounts, int pageSize) {
        this.values = values;
        this.amounts = amounts;
        this.pageSize = pageSize;
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

    /** How many rows a page holds at most. */
    double size(Optional<Slot> limit) {
        return limit.isEmpty() ? Amounts.UNKNOWN : ((Number) values.get(limit.get().index())).doubleValue();
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
            case Source.Seek seek -> found(seek);
            case Source.Toward toward -> found(toward);
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

    /** The most nodes that an index finds. */
    private long found(Source.Seek seek) {
        Filter.Compare by = seek.by();
        if (!by.property().equals("id")) {
            return nodes(seek.labels());
        }
        return values.get(by.value().index()) instanceof List<?> ids ? ids.size() : 1;
    }

    /** The most nodes that lead to others. */
    private long found(Source.Toward toward) {
        long all = toward.labels().isEmpty() ? Amounts.UNKNOWN : nodes(toward.labels());
        long far = found(toward.far(), Place.ROOT);
        if (far == Amounts.UNKNOWN
                || !(toward.step().origin() instanceof Source.Walk(String type, Direction direction, var labels))) {
            return all;
        }
        List<String> from = labels.isEmpty() ? place(toward.far()).labels() : labels;
        long back = amounts.ends(from, type, direction.reversed());
        return back == Amounts.UNKNOWN ? all : Math.min(all, far * back);
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

}
