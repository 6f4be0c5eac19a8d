package dev.baton.dataset.load;

import dev.baton.dataset.Rank;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rule by which one of several values is shown where sources disagree. In this order:
 * what the editors decided; the better rank; the better kind of source, in the order that
 * the dataset gives; the value whose latest source of that kind was published later (a
 * source without a date before all others, an inexact date by its last day); the value
 * that more sources give; the value that comes first, numbers by size and texts by their
 * letters. A value that every source that gives it has as deprecated is never accepted.
 */
final class AcceptedValue {

    /**
     * A value and what speaks for it.
     *
     * @param value the value as the graph stores it
     * @param decided whether the editors decided for it
     * @param rank the best rank it is given
     * @param kind the place of its best source's kind in the dataset's order
     * @param latest when the latest source of that kind was published, as days since
     * 1970-01-01
     * @param sources how many sources give it
     */
    record Candidate(Object value, boolean decided, Rank rank, int kind, long latest, int sources) {
    }

    private static final Map<Criterion, Comparator<Candidate>> CRITERIA = new EnumMap<>(Map.of(Criterion.DECISION,
            Comparator.comparing(Candidate::decided, Comparator.reverseOrder()), Criterion.RANK,
            Comparator.comparing(Candidate::rank), Criterion.KIND_OF_SOURCE, Comparator.comparing(Candidate::kind),
            Criterion.DATE_OF_SOURCE, Comparator.comparing(Candidate::latest, Comparator.reverseOrder()),
            Criterion.NUMBER_OF_SOURCES, Comparator.comparing(Candidate::sources, Comparator.reverseOrder()),
            Criterion.VALUE, Comparator.comparing(Candidate::value, AcceptedValue::compare)));

    private static final Comparator<Candidate> BEST_FIRST = CRITERIA.values()
        .stream()
        .reduce(Comparator::thenComparing)
        .orElseThrow();

    private AcceptedValue() {
    }

    static Optional<Candidate> of(Collection<Candidate> candidates) {
        return candidates.stream().filter(c -> c.rank() != Rank.DEPRECATED).min(BEST_FIRST);
    }

    /**
     * What decided for or against one of several values: of the accepted one, what it has
     * over the next best; of another, what the accepted one has over it.
     */
    static Criterion decisive(Candidate one, Collection<Candidate> all) {
        if (one.rank() == Rank.DEPRECATED) {
            return Criterion.RANK;
        }
        Candidate accepted = of(all).orElse(one);
        if (!accepted.equals(one)) {
            return first(accepted, one);
        }
        return of(all.stream().filter(c -> !c.equals(one)).toList()).map(next -> first(one, next))
            .orElse(all.size() > 1 ? Criterion.RANK : Criterion.NO_OTHER);
    }

    private static Criterion first(Candidate better, Candidate other) {
        return CRITERIA.entrySet()
            .stream()
            .filter(c -> c.getValue().compare(better, other) != 0)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Criterion.VALUE);
    }

    private static int compare(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y ? Double.compare(x.doubleValue(), y.doubleValue())
                : a.toString().compareTo(b.toString());
    }

}
