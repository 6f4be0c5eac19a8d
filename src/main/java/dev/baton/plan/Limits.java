package dev.baton.plan;

/**
 * What a plan may ask for.
 *
 * @param pageSize the most rows a page may hold, and how many it holds where a request
 * names no number
 * @param ids the most ids that one argument may list
 */
public record Limits(int pageSize, int ids) {
}
