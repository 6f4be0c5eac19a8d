package dev.baton.reference;

import dev.baton.model.PartialDate.Days;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What is made of the numbers or dates of a group. */
final class Made {

    private Made() {
    }

    /**
     * A number, a day as a text, or null where there is nothing to make it of.
     * @param values what of the group has one
     */
    static @Nullable Object of(String function, List<Object> values) {
        return switch (function) {
            case "earliest" -> day(bounded(values, Days::first).min().stream());
            case "latest" -> day(bounded(values, Days::last).max().stream());
            default -> number(function, values);
        };
    }

    private static @Nullable Object number(String function, List<Object> values) {
        DoubleSummaryStatistics all = values.stream().mapToDouble(v -> ((Number) v).doubleValue()).summaryStatistics();
        if (function.equals("sum")) {
            return all.getSum();
        }
        return values.isEmpty() ? null : switch (function) {
            case "min" -> all.getMin();
            case "max" -> all.getMax();
            case "average" -> all.getAverage();
            default -> throw new UnsupportedOperationException("A group's " + function);
        };
    }

    /** The days that some source bounds. */
    private static LongStream bounded(List<Object> dates, Function<Days, Long> end) {
        return dates.stream()
            .map(Dates::days)
            .mapToLong(end::apply)
            .filter(day -> day > Dates.DISTANT_PAST && day < Dates.DISTANT_FUTURE);
    }

    private static @Nullable Object day(LongStream day) {
        return day.mapToObj(d -> LocalDate.ofEpochDay(d).toString()).findFirst().orElse(null);
    }

    /** What was made as it is ordered. */
    static @Nullable SortKey sorted(@Nullable Object made) {
        return switch (made) {
            case null -> null;
            case Number number -> SortKey.of(number.doubleValue());
            default -> SortKey.of(LocalDate.parse(made.toString()).toEpochDay());
        };
    }

}
