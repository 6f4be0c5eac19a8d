package dev.baton.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of a given length that end or begin with the day of the request. */
final class Spans {

    private static final int LONGEST = 10_000;

    private Spans() {
    }

    /**
     * The first day of the time that ends with a day.
     * @param span the input {@code Span}
     * @return as days since 1970-01-01
     * @throws RequestException if it is no length of time
     */
    static long firstDayOfLast(Object span, LocalDate today) {
        return today.minus(period("inLast", (Map<?, ?>) span)).plusDays(1).toEpochDay();
    }

    /**
     * The last day of the time that begins with a day.
     * @param span the input {@code Span}
     * @return as days since 1970-01-01
     * @throws RequestException if it is no length of time
     */
    static long lastDayOfNext(Object span, LocalDate today) {
        return today.plus(period("inNext", (Map<?, ?>) span)).minusDays(1).toEpochDay();
    }

    private static Period period(String argument, Map<?, ?> span) {
        Period period = Period.of(part(argument, span, "years"), part(argument, span, "months"),
                part(argument, span, "days"));
        if (period.isZero()) {
            throw RequestException.argument(argument, span, "a span is at least a day long, such as {years: 10}");
        }
        return period;
    }

    private static int part(String argument, Map<?, ?> span, String unit) {
        @Nullable Object given = span.get(unit);
        int number = given == null ? 0 : ((Number) given).intValue();
        if (number < 0 || number > LONGEST) {
            throw RequestException.argument(argument + "." + unit, number,
                    "a span has from 0 to %d %s".formatted(LONGEST, unit));
        }
        return number;
    }

}
