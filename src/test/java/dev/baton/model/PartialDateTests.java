package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013        | 2013-01-01 | 2013-12-31
            0001        | 0001-01-01 | 0001-12-31
            2016-07     | 2016-07-01 | 2016-07-31
            2016-02     | 2016-02-01 | 2016-02-29
            2021-10-27  | 2021-10-27 | 2021-10-27
            2016-02-29  | 2016-02-29 | 2016-02-29
            2015~       | 2015-01-01 | 2015-12-31
            2015?       | 2015-01-01 | 2015-12-31
            2015-03%    | 2015-03-01 | 2015-03-31
            201X        | 2010-01-01 | 2019-12-31
            19XX        | 1900-01-01 | 1999-12-31
            2016-XX     | 2016-01-01 | 2016-12-31
            2016-XX-XX  | 2016-01-01 | 2016-12-31
            2016-07-XX  | 2016-07-01 | 2016-07-31
            2016-21     | 2016-03-01 | 2016-05-31
            2016-24     | 2016-12-01 | 2017-02-28
            """)
    void aDateIsTheDaysItMayMean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.first()).isEqualTo(first.toEpochDay());
        assertThat(date.last()).isEqualTo(last.toEpochDay());
        assertThat(date.begin()).isEqualTo(date.end());
        assertThat(date.isInterval()).isFalse();
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-10-27/2021-10-30 | 2021-10-27 | 2021-10-27 | 2021-10-30 | 2021-10-30
            2019/2021             | 2019-01-01 | 2019-12-31 | 2021-01-01 | 2021-12-31
            2019-10/2019          | 2019-10-01 | 2019-10-31 | 2019-01-01 | 2019-12-31
            2015~/2016-05         | 2015-01-01 | 2015-12-31 | 2016-05-01 | 2016-05-31
            2019/2019             | 2019-01-01 | 2019-12-31 | 2019-01-01 | 2019-12-31
            """)
    void anIntervalHasTwoEnds(String text, LocalDate first, LocalDate firstLast, LocalDate lastFirst, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.begin()).isEqualTo(new PartialDate.Days(first.toEpochDay(), firstLast.toEpochDay()));
        assertThat(date.end()).isEqualTo(new PartialDate.Days(lastFirst.toEpochDay(), last.toEpochDay()));
        assertThat(date.isInterval()).isTrue();
    }

    @Test
    void anOpenEndNeverComes() {
        assertThat(PartialDate.parse("2018/..").end())
            .isEqualTo(new PartialDate.Days(Stored.DISTANT_FUTURE, Stored.DISTANT_FUTURE));
        assertThat(PartialDate.parse("../2018").begin())
            .isEqualTo(new PartialDate.Days(Stored.DISTANT_PAST, Stored.DISTANT_PAST));
    }

    @Test
    void anUnknownEndMayComeAtAnyTime() {
        assertThat(PartialDate.parse("2018/").end())
            .isEqualTo(new PartialDate.Days(Stored.DISTANT_PAST, Stored.DISTANT_FUTURE));
        assertThat(PartialDate.parse("/2018").begin())
            .isEqualTo(new PartialDate.Days(Stored.DISTANT_PAST, Stored.DISTANT_FUTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " 2013", "2013 ", "13", "20133", "2013-1", "2013-00", "2013-13", "2013-20", "2013-25",
            "2013-02-29", "2013-04-31", "2013-01-32", "2013-01-00", "27 October 2021", "27/10/2021", "2013~~",
            "2013-21-01", "201X-05", "2XXX", "2013-XX-05", "2013/2012", "2021-10-30/2021-10-27", "2013/2014/2015",
            "../..", "/", "/..", "2013-01-01T00:00:00Z", "-2013", "２０１３", "2013/14", "2013–2014" })
    void whatIsNoDateIsRefusedWithTheText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text))
            .withMessageStartingWith("'" + text + "' is not a date: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-02-29            | the calendar has no such day
            2021-10-30/2021-10-27 | the interval ends before it begins
            201X-05               | a month needs a year with all its digits
            2013-XX-05            | a day needs a month
            ../..                 | an interval needs at least one date
            """)
    void theMessageSaysWhatWouldBeRight(String text, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text)).withMessageEndingWith(why);
    }

}
