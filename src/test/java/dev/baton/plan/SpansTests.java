package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans that end or begin with a day, that day included. */
class SpansTests {

    @ParameterizedTest
    @CsvSource({ "2026-06-15, days, 1, 2026-06-15", "2026-06-15, days, 7, 2026-06-09",
            "2026-06-15, years, 10, 2016-06-16", "2026-03-31, months, 1, 2026-03-01",
            "2024-02-29, years, 1, 2023-03-01" })
    void theFirstDayOfTheLast(LocalDate today, String unit, int number, LocalDate first) {
        assertThat(LocalDate.ofEpochDay(Spans.firstDayOfLast(Map.of(unit, number), today))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-15, days, 1, 2026-06-15", "2026-06-15, days, 7, 2026-06-21",
            "2026-06-15, months, 6, 2026-12-14", "2024-01-31, months, 1, 2024-02-28" })
    void theLastDayOfTheNext(LocalDate today, String unit, int number, LocalDate last) {
        assertThat(LocalDate.ofEpochDay(Spans.lastDayOfNext(Map.of(unit, number), today))).isEqualTo(last);
    }

}
