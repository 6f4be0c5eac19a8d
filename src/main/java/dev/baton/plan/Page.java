package dev.baton.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that a connection's arguments ask for.
 *
 * @param size how many nodes
 * @param backward from the end of the list
 * @param cursor where it begins (or ends, backward); null for the end of the list
 * @param argument the name of the argument the cursor came with
 */
record Page(int size, boolean backward, @Nullable String cursor, String argument) {

    static Page of(Map<String, Object> arguments, int ceiling) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        String after = (String) arguments.get("after");
        String before = (String) arguments.get("before");
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
        int size = backward ? size("last", last, ceiling) : size("first", first, ceiling);
        return new Page(size, backward, backward ? before : after, backward ? "before" : "after");
    }

    private static int size(String argument, @Nullable Integer asked, int ceiling) {
        if (asked == null) {
            return ceiling;
        }
        if (asked < 0 || asked > ceiling) {
            throw RequestException.argument(argument, asked, "a page has from 0 to %d rows".formatted(ceiling));
        }
        return asked;
    }

    List<OrderKey> executed(List<OrderKey> order) {
        return backward ? order.stream().map(OrderKey::reversed).toList() : order;
    }
}
