package dev.baton.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that a connection's arguments ask for.
 *
 * @param size how many nodes were asked for, as the argument has it; the ceiling where it
 * has nothing
 * @param backward from the end of the list
 * @param cursor where it begins (or ends, backward); null for the end of the list
 * @param argument the name of the argument the cursor came with
 * @param ceiling how many nodes a page may hold
 */
record Page(Object size, boolean backward, @Nullable Object cursor, String argument, int ceiling) {

    static Page of(Map<String, Object> arguments, int ceiling) {
        Object first = arguments.get("first");
        Object last = arguments.get("last");
        Object after = arguments.get("after");
        Object before = arguments.get("before");
        if (first != null && last != null) {
            throw RequestException.argument("last", last, "take either 'first' or 'last'");
        }
        boolean backward = last != null || (first == null && before != null && after == null);
        if (backward && after != null) {
            throw RequestException.argument("after", after, "'after' goes with 'first', 'before' with 'last'");
        }
        if (!backward && before != null) {
            throw RequestException.argument("before", before, "'before' goes with 'last', 'after' with 'first'");
        }
        Object size = backward ? last : first;
        return new Page(size == null ? ceiling : size, backward, backward ? before : after,
                backward ? "before" : "after", ceiling);
    }

    /**
     * The place of how many nodes are read.
     * @param oneMore whether one more than the page holds, to know if others follow
     */
    Slot limit(Values values, boolean oneMore) {
        return values.add(size, asked -> (long) checked((Integer) asked) + (oneMore ? 1 : 0));
    }

    private int checked(int asked) {
        if (asked < 0 || asked > ceiling) {
            throw RequestException.argument(backward ? "last" : "first", asked,
                    "a page has from 0 to %d rows".formatted(ceiling));
        }
        return asked;
    }

    List<OrderKey> executed(List<OrderKey> order) {
        return backward ? order.stream().map(OrderKey::reversed).toList() : order;
    }
}
