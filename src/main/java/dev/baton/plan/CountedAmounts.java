package dev.baton.plan;

import dev.baton.model.Census;
import dev.baton.model.Direction;
import java.util.List;

/** What a census tells. It counts every kind, so what it does not name is not there. */
record CountedAmounts(Census census) implements Amounts {

    @Override
    public long nodes(String label) {
        return census.count(label).orElse(UNKNOWN);
    }

    @Override
    public long ends(List<String> near, String type, Direction direction) {
        if (!near.isEmpty()) {
            return near.stream().mapToLong(l -> census.ends(l, type, direction).orElse(0)).max().orElse(0);
        }
        return census.largest()
            .entrySet()
            .stream()
            .filter(e -> e.getKey().relationship().equals(type) && e.getKey().direction() == direction)
            .mapToLong(e -> e.getValue())
            .max()
            .orElse(0);
    }

    @Override
    public long listed(String holder, String property) {
        return UNKNOWN;
    }
}
