package dev.baton.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as its source: a profile of EDTF level 1 (ISO 8601-2:2019, annex A)
 * with years of four digits.
 *
 * <p>
 * A year, month or day, possibly with unspecified digits ({@code 201X}, {@code 2016-XX}),
 * a season ({@code 2016-21} spring to {@code 2016-24} winter), or an interval of two of
 * these whose ends may be open ({@code ..}) or unknown (empty). The qualifiers {@code ~}
 * (approximate), {@code ?} (uncertain) and {@code %} (both) are kept in the text and do
 * not widen the days.
 *
 * @param text the date as written
 * @param begin the days on which it may begin
 * @param end the days on which it may end; those of {@code begin} unless the date is an
 * interval
 */
public record PartialDate(String text, Days begin, Days end) {

    /** What a date may look like, for messages. */
    public static final String FORMS = "2013, 2016-07, 2021-10-27, 2021-10-27/2021-10-30, 2018/.. or 2015~";

    private static final Pattern DATE = Pattern
        .compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?[~?%]?");

    private static final Days UNKNOWN = new Days(Stored.DISTANT_PAST, Stored.DISTANT_FUTURE);

    /**
     * A range of days, both included, as days since 1970-01-01.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Days(long first, long last) {
    }

    /** The first day that the date may mean, as days since 1970-01-01. */
    public long first() {
        return begin.first();
    }

    /** The last day that the date may mean, as days since 1970-01-01. */
    public long last() {
        return end.last();
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /**
     * Reads a date.
     * @throws IllegalArgumentException if the text is no such date, or an interval ends
     * before it begins; the message says what would be right
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Days days = days(text, text);
            return new PartialDate(text, days, days);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Days begin = end(from, text, Stored.DISTANT_PAST);
        Days end = end(to, text, Stored.DISTANT_FUTURE);
        if (isOpen(from) && isOpen(to)) {
            throw wrong(text, "an interval needs at least one date");
        }
        if (end.last() < begin.first()) {
            throw wrong(text, "the interval ends before it begins");
        }
        return new PartialDate(text, begin, end);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Days end(String end, String whole, long open) {
        return switch (end) {
            case "" -> UNKNOWN;
            case ".." -> new Days(open, open);
            default -> days(end, whole);
        };
    }

    private static Days days(String date, String whole) {
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            throw wrong(whole, "it is no date of the form " + FORMS);
        }
        int firstYear = Integer.parseInt(m.group(1).replace('X', '0'));
        int lastYear = Integer.parseInt(m.group(1).replace('X', '9'));
        boolean yearOnly = m.group(2) == null || m.group(2).equals("XX");
        if (firstYear != lastYear && m.group(2) != null) {
            throw wrong(whole, "a month needs a year with all its digits");
        }
        if (m.group(3) != null && yearOnly && !m.group(3).equals("XX")) {
            throw wrong(whole, "a day needs a month");
        }
        try {
            if (yearOnly) {
                return days(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
            }
            int month = Integer.parseInt(m.group(2));
            if (month >= 21 && month <= 24 && m.group(3) == null) {
                YearMonth start = YearMonth.of(firstYear, (month - 21) * 3 + 3);
                return days(start.atDay(1), start.plusMonths(2).atEndOfMonth());
            }
            if (m.group(3) == null || m.group(3).equals("XX")) {
                YearMonth entire = YearMonth.of(firstYear, month);
                return days(entire.atDay(1), entire.atEndOfMonth());
            }
            LocalDate day = LocalDate.of(firstYear, month, Integer.parseInt(m.group(3)));
            return days(day, day);
        }
        catch (DateTimeException e) {
            throw wrong(whole, "the calendar has no such day");
        }
    }

    private static Days days(LocalDate first, LocalDate last) {
        return new Days(first.toEpochDay(), last.toEpochDay());
    }

    private static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException("'%s' is not a date: %s".formatted(text, why));
    }
}
