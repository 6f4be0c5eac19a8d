package dev.baton.dataset.load;

import dev.baton.dataset.Rank;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The rule by which one of several values is shown where sources disagree. In this order:
 * the better rank; the value whose latest source was published later (a source without a
 * date before all others, an inexact date by its last day); the value that more sources
 * give; the value that comes first, numbers by size and texts by their letters. A value
 * that every source that gives it has as deprecated is never accepted.
 */
final class AcceptedValue {

    /**
     * A value and what speaks for it.
     *
     * @param value the value as the graph stores it
     * @param rank the best rank it is given
     * @param latest when the latest source that gives it was published, as days since
     * 1970-01-01
     * @param sources how many sources give it
     */
    record Candidate(Object value, Rank rank, long latest, int sources) {
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::rank)
        .thenComparing(Candidate::latest, Comparator.reverseOrder())
        .thenComparing(Candidate::sources, Comparator.reverseOrder())
        .thenComparing(Candidate::value, AcceptedValue::compare);

    private AcceptedValue() {
    }

    static Optional<Candidate> of(Collection<Candidate> candidates) {
        return candidates.stream().filter(c -> c.rank() != Rank.DEPRECATED).min(BEST_FIRST);
    }

    private static int compare(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y ? Double.compare(x.doubleValue(), y.doubleValue())
                : a.toString().compareTo(b.toString());
    }

}
