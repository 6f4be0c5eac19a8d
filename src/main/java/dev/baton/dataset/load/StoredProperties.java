package dev.baton.dataset.load;

import dev.baton.model.Folding;
import dev.baton.model.PartialDate;
import dev.baton.model.PartialDate.Days;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.model.TimeKind;
import dev.baton.model.ValueType.Scalar;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values with what is stored beside them: folded texts, sort keys that are never null,
 * and the bounds of an extent.
 */
final class StoredProperties {

    private static final Days UNKNOWN = new Days(Stored.DISTANT_PAST, Stored.DISTANT_FUTURE);

    private StoredProperties() {
    }

    /** All that is stored for the values of a kind of node or relationship. */
    static SortedMap<String, Object> of(Map<String, Object> values, Stream<Property> properties, TimeKind time) {
        SortedMap<String, Object> stored = new TreeMap<>(values);
        properties.filter(p -> p.sortable() || p.folded())
            .filter(p -> !p.isDate() && p.type() != Scalar.ID)
            .filter(p -> p.sortable() || values.get(p.name()) != null)
            .forEach(p -> stored.put(Stored.key(p), key(p, values.get(p.name()))));
        switch (time) {
            case STATE -> {
                bounds(stored, Stored.BEGIN_EARLIEST, Stored.BEGIN_LATEST, whole(values.get("since")));
                bounds(stored, Stored.END_EARLIEST, Stored.END_LATEST, whole(values.get("until")));
            }
            case EVENT -> {
                PartialDate date = date(values.get("date"));
                bounds(stored, Stored.BEGIN_EARLIEST, Stored.BEGIN_LATEST, date == null ? UNKNOWN : date.begin());
                bounds(stored, Stored.END_EARLIEST, Stored.END_LATEST, date == null ? UNKNOWN : date.end());
            }
            case STRUCTURE -> {
            }
        }
        return stored;
    }

    private static Object key(Property property, @Nullable Object value) {
        boolean number = property.type() == Scalar.INT || property.type() == Scalar.FLOAT;
        if (value == null) {
            return number ? (Object) Stored.ABSENT_NUMBER : Stored.ABSENT_TEXT;
        }
        if (number) {
            return ((Number) value).doubleValue();
        }
        return property.folded() ? Folding.fold(value.toString()) : value.toString();
    }

    private static void bounds(SortedMap<String, Object> stored, String earliest, String latest, Days days) {
        stored.put(earliest, days.first());
        stored.put(latest, days.last());
    }

    /** The days one end of a state may fall on: somewhere within its date. */
    private static Days whole(@Nullable Object value) {
        PartialDate date = date(value);
        return date == null ? UNKNOWN : new Days(date.first(), date.last());
    }

    private static @Nullable PartialDate date(@Nullable Object value) {
        return value == null ? null : PartialDate.parse(value.toString());
    }

}
