package dev.baton.format.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param source the id of the source
 * @param how whether the source says so
 */
record Cited(String source, @Nullable String locator, @Nullable String how) {

    static List<Cited> of(@Nullable Object rows) {
        return rows instanceof List<?> list ? list.stream().map(r -> (List<?>) r).map(Cited::row).toList() : List.of();
    }

    private static Cited row(List<?> row) {
        return new Cited((String) row.get(0), (String) row.get(1), (String) row.get(2));
    }
}
