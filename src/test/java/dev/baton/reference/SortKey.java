package dev.baton.reference;

import dev.baton.model.Folding;
import dev.baton.model.Property;
import dev.baton.model.ValueType.Scalar;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value as it is ordered: a number, the first day of a date, or a text without case,
 * accents and punctuation.
 */
record SortKey(double number, String text) implements Comparable<SortKey> {

    static final Comparator<String> BY_LETTERS = (a, b) -> Arrays.compare(a.codePoints().toArray(),
            b.codePoints().toArray());

    static SortKey of(double number) {
        return new SortKey(number, "");
    }

    /** Absent where nobody knows when a date begins. */
    static Optional<SortKey> of(Property property, Object stored) {
        if (property.isDate()) {
            long first = Dates.days(stored).first();
            return first == Dates.DISTANT_PAST ? Optional.empty() : Optional.of(of(first));
        }
        if (property.type() == Scalar.INT || property.type() == Scalar.FLOAT) {
            return Optional.of(of(((Number) stored).doubleValue()));
        }
        String text = stored.toString();
        return Optional.of(new SortKey(0, property.type() == Scalar.ID ? text : Folding.fold(text)));
    }

    @Override
    public int compareTo(SortKey other) {
        return Comparator.comparingDouble(SortKey::number)
            .thenComparing(SortKey::text, BY_LETTERS)
            .compare(this, other);
    }
}
