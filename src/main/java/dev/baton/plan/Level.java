package dev.baton.plan;

import java.util.List;
import java.util.Optional;

/**
 * What one field of an answer can cost.
 *
 * @param path its place in the answer, positions in lists left out:
 * {@code cities.nodes.country}
 * @param rows how many objects it can return, all the rows around it together
 * @param reads how many things the database looks at to tell which: a filter, an order or
 * a count sees a whole set
 * @param size the size of its page, empty where it has none
 */
public record Level(String path, long rows, long reads, Optional<Size> size) {

    /**
     * The size of a page.
     *
     * @param limit the place of the number of rows that are read
     * @param beyond how many of them are not shown, but tell whether others follow
     */
    record Size(Slot limit, int beyond) {

        long rows(List<Object> values) {
            return ((Number) values.get(limit.index())).longValue();
        }
    }
}
