package dev.baton.plan;

import java.util.List;
import java.util.Optional;

/**
 * Reads nodes: from a source, filtered, ordered, cut to a page, then projected. Nested
 * reads of the row run for the nodes of the page only.
 *
 * @param source where they come from
 * @param filter which of them
 * @param order in which order, ending with a unique key
 * @param seek where the page begins: the places of one value for each key; empty for the
 * beginning
 * @param limit the place of the number of rows, empty where the source bounds it
 * @param row what is returned of each
 */
public record Read(Source source, Filter filter, List<OrderKey> order, List<Slot> seek, Optional<Slot> limit, Row row) {

    public Read {
        order = List.copyOf(order);
        seek = List.copyOf(seek);
    }

    /**
     * The same read from elsewhere, of nodes of some kinds only, told by their labels.
     */
    Read among(Source other, List<String> labels) {
        return new Read(other, filter, order, seek, limit, row.among(labels));
    }

    /** The same read of one kind alone, told by its label. */
    public Read on(Source.Kinds kinds, String label) {
        return new Read(kinds.on(label), filter.on(label), order.stream().map(k -> k.on(label)).toList(), seek, limit,
                row.on(label));
    }
}
