package dev.baton.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How an operation that costs too much can be made to fit.
 *
 * @param path the field whose page to make smaller
 * @param first the largest size of that page with which the operation fits
 * @param alone whether that is enough; otherwise no page of the operation may be larger
 */
public record Remedy(String path, int first, boolean alone) {

    /**
     * Finds the page that has to shrink least; of equal ones the innermost.
     * @param levels the fields of the estimate
     * @param pageSize the most rows that a page may hold
     * @param allowed the most that the operation may cost
     * @return empty where even pages of one row cost too much
     */
    static Optional<Remedy> of(Estimate estimate, List<Level> levels, int pageSize, long allowed) {
        Comparator<Remedy> widest = Comparator.comparing(Remedy::first);
        List<Level> pages = levels.stream().filter(l -> l.size().isPresent()).toList();
        Optional<Remedy> one = pages.stream()
            .map(page -> new Remedy(page.path(), largest(n -> estimate.within(List.of(page), n), pageSize, allowed),
                    true))
            .filter(r -> r.first() > 0)
            .max(widest.thenComparing(r -> r.path().chars().filter(c -> c == '.').count()));
        if (one.isPresent()) {
            return one;
        }
        int all = largest(n -> estimate.within(pages, n), pageSize, allowed);
        return pages.stream()
            .max(Comparator.comparing(Level::rows))
            .filter(p -> all > 0)
            .map(p -> new Remedy(p.path(), all, false));
    }

    /** The largest page size at which an estimate is within what is allowed, or 0. */
    private static int largest(IntFunction<Estimate> at, int pageSize, long allowed) {
        int fits = 0;
        int tooLarge = pageSize + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (at.apply(middle).cost() <= allowed) {
                fits = middle;
            }
            else {
                tooLarge = middle;
            }
        }
        return fits;
    }
}
