package dev.baton.dataset.duplicates;

import java.util.Locale;

/**
 * That two nodes may be one.
 *
 * @param first an id
 * @param second another
 * @param score how likely, from 0 to 1: an order, no probability
 * @param because what speaks for it, and what against
 */
public record Proposal(String first, String second, double score, String because) {

    /** One line for people. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f  %s  %s: %s", score, first, second, because);
    }

}
