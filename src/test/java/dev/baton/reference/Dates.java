package dev.baton.reference;

import dev.baton.model.PartialDate;
import dev.baton.model.PartialDate.Days;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Dates as ranges of days. */
final class Dates {

    /** A day before all others. */
    static final long DISTANT_PAST = -1_000_000_000L;

    /** A day after all others. */
    static final long DISTANT_FUTURE = 1_000_000_000L;

    private Dates() {
    }

    /** All days that a stored date may mean. */
    static Days days(Object stored) {
        PartialDate date = PartialDate.parse(stored.toString());
        return new Days(date.first(), date.last());
    }

    static Days days(PartialDate date) {
        return new Days(date.first(), date.last());
    }

    /** Whether a stored date fulfils a condition. */
    static boolean hold(Days stored, String operator, Object given) {
        if (given instanceof Map<?, ?> span) {
            return within(stored, operator.equals("inLast") ? lastDays(span)
                    : operator.equals("inNext") ? nextDays(span) : unknown(operator));
        }
        Days days = days((PartialDate) given);
        return switch (operator) {
            case "eq" -> stored.equals(days);
            case "before" -> stored.last() < days.first();
            case "after" -> stored.first() > days.last();
            case "notBefore" -> stored.first() >= days.first();
            case "notAfter" -> stored.last() <= days.last();
            case "overlaps" -> overlap(stored, days);
            case "contains" -> within(days, stored);
            case "within" -> within(stored, days);
            default -> throw Comparisons.unknown(operator);
        };
    }

    /** The day of the request. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Days unknown(String operator) {
        throw Comparisons.unknown(operator);
    }

    private static boolean within(Days inner, Days outer) {
        return inner.first() >= outer.first() && inner.last() <= outer.last();
    }

    private static Days lastDays(Map<?, ?> span) {
        return new Days(today().minus(period(span)).plusDays(1).toEpochDay(), today().toEpochDay());
    }

    private static Days nextDays(Map<?, ?> span) {
        return new Days(today().toEpochDay(), today().plus(period(span)).minusDays(1).toEpochDay());
    }

    private static Period period(Map<?, ?> span) {
        return Period.of(part(span, "years"), part(span, "months"), part(span, "days"));
    }

    private static int part(Map<?, ?> span, String unit) {
        return span.get(unit) instanceof Integer number ? number : 0;
    }

    /**
     * The days on which a state may have held: an end that no source states may be any
     * day.
     */
    static Days mayHaveHeld(Map<String, Object> values) {
        long first = Optional.ofNullable(values.get("since")).map(since -> days(since).first()).orElse(DISTANT_PAST);
        long last = Optional.ofNullable(values.get("until")).map(until -> days(until).last()).orElse(DISTANT_FUTURE);
        return new Days(first, last);
    }

    /** Whether two ranges have at least one day in common. */
    static boolean overlap(Days one, Days other) {
        return one.first() <= other.last() && one.last() >= other.first();
    }

}
