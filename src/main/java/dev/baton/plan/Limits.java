package dev.baton.plan;

/**
 * What a plan may ask for.
 *
 * @param pageSize the most rows a page may hold, and how many it holds where a request
 * names no number
 * @param ids the most ids that one argument may list
 * @param hops the most relationships that may follow one from the other, those of filters
 * included
 * @param conditions the most conditions that all filters of an operation may set together
 * @param groups the most fields {@code groups} of an operation
 * @param cost the most that an operation may cost, in objects returned
 */
public record Limits(int pageSize, int ids, int hops, int conditions, int groups, long cost) {

    /** Limits on everything but the cost. */
    public Limits(int pageSize, int ids, int hops, int conditions, int groups) {
        this(pageSize, ids, hops, conditions, groups, Long.MAX_VALUE);
    }
}
