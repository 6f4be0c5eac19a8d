package dev.baton.plan;

import dev.baton.model.PartialDate;
import dev.baton.model.ReadField.MomentBound;
import dev.baton.model.Stored;
import dev.baton.model.TimeKind;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * As of when a field is read: what of the graph it sees. Whether there is a date, and how
 * sure one wants to be, is shape; the first and last day of the date are values.
 *
 * <p>
 * The date stands for one day that is only known to lie between these two. An event is
 * true from its day on, as a state is that never ends.
 */
sealed interface Moment {

    /** Whenever: everything is seen. */
    Moment WHENEVER = new Whenever();

    /** That a state or event has begun. */
    Filter begun(Owner owner);

    /** That a state still lasts. */
    Filter lasting(Owner owner);

    /**
     * A bound for a fixed read; where the moment sets none, one that everything keeps.
     */
    default Slot bound(MomentBound bound, Values values) {
        return values.add(switch (bound) {
            case BEGIN_EARLIEST_BY, BEGIN_LATEST_BY -> Stored.DISTANT_FUTURE;
            case END_EARLIEST_FROM, END_LATEST_FROM -> Stored.DISTANT_PAST;
        });
    }

    /** What must hold of a node or relationship that stands in time like this. */
    default Filter holding(Owner owner, TimeKind time) {
        return switch (time) {
            case STATE -> Filter.all(List.of(begun(owner), lasting(owner)));
            case EVENT -> begun(owner);
            case STRUCTURE -> Filter.ALL;
        };
    }

    /** No date: everything is seen. */
    record Whenever() implements Moment {

        @Override
        public Filter begun(Owner owner) {
            return Filter.ALL;
        }

        @Override
        public Filter lasting(Owner owner) {
            return Filter.ALL;
        }

    }

    /** What may hold on some day of the date is seen. */
    record Possibly(Slot first, Slot last) implements Moment {

        @Override
        public Slot bound(MomentBound bound, Values values) {
            return switch (bound) {
                case BEGIN_EARLIEST_BY -> last;
                case END_LATEST_FROM -> first;
                case BEGIN_LATEST_BY, END_EARLIEST_FROM -> Moment.super.bound(bound, values);
            };
        }

        @Override
        public Filter begun(Owner owner) {
            return new Filter.Held(owner, Stored.BEGIN_EARLIEST, Filter.Operator.AT_MOST, last);
        }

        @Override
        public Filter lasting(Owner owner) {
            return new Filter.Held(owner, Stored.END_LATEST, Filter.Operator.AT_LEAST, first);
        }

    }

    /** What surely holds on each day of the date is seen. */
    record Surely(Slot first, Slot last) implements Moment {

        @Override
        public Slot bound(MomentBound bound, Values values) {
            return switch (bound) {
                case BEGIN_LATEST_BY -> first;
                case END_EARLIEST_FROM -> last;
                case BEGIN_EARLIEST_BY, END_LATEST_FROM -> Moment.super.bound(bound, values);
            };
        }

        @Override
        public Filter begun(Owner owner) {
            return new Filter.Held(owner, Stored.BEGIN_LATEST, Filter.Operator.AT_MOST, first);
        }

        @Override
        public Filter lasting(Owner owner) {
            return new Filter.Held(owner, Stored.END_EARLIEST, Filter.Operator.AT_LEAST, last);
        }

    }

    /**
     * The moment of a field: its own argument {@code asOf}, where null lifts the date;
     * without one, what holds around it.
     */
    static Moment of(ExecutableNormalizedField field, Moment around, Values values) {
        Map<String, Object> arguments = field.getResolvedArguments();
        if (arguments == null || !arguments.containsKey("asOf")) {
            return around;
        }
        if (!(arguments.get("asOf") instanceof Map<?, ?> asOf)) {
            return WHENEVER;
        }
        Object date = Objects.requireNonNull(asOf.get("date"), "date");
        Slot first = values.add(date, d -> ((PartialDate) d).first());
        Slot last = values.add(date, d -> ((PartialDate) d).last());
        return switch (String.valueOf(asOf.get("certainty"))) {
            case "POSSIBLE" -> new Possibly(first, last);
            case "CERTAIN" -> new Surely(first, last);
            default -> throw new IllegalStateException("The schema offers a certainty that is not planned");
        };
    }

}
