package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.PartialDate;
import dev.baton.support.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is seen as of a date, by the days of the date and those that the sources leave
 * open. The bounds below are those that a load stores, see {@code docs/graph.md}.
 */
class MomentTests {

    private static final long PAST = -1_000_000_000L;

    private static final long FUTURE = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as of               | since      | until      | may hold | surely holds
            2017                  | 2015       | 2019       | yes      | yes
            2014                  | 2015       | 2019       | no       | no
            2015                  | 2015       | 2019       | yes      | no
            2016-01-01            | 2015       | 2019       | yes      | yes
            2015-12-31            | 2015       | 2019       | yes      | yes
            2015-12-30            | 2015       | 2019       | yes      | no
            2019                  | 2015       | 2019       | yes      | no
            2018-12-31            | 2015       | 2019       | yes      | yes
            2020                  | 2015       | 2019       | no       | no
            2017                  | 2017-03-01 | 2017-09-30 | yes      | no
            2017-03/2017-09       | 2017-03-01 | 2017-09-30 | yes      | yes
            2017-03-01            | 2017-03-01 | 2017-09-30 | yes      | yes
            2017-02-28            | 2017-03-01 | 2017-09-30 | no       | no
            2017-10-01            | 2017-03-01 | 2017-09-30 | no       | no
            2017                  |            |            | yes      | no
            2017                  | 2015       |            | yes      | no
            2014                  | 2015       |            | no       | no
            2017                  |            | 2019       | yes      | no
            2020                  |            | 2019       | no       | no
            2017                  | 2015       | 2030/..    | yes      | yes
            2018/..               | 2015       | 2019       | yes      | no
            ../2014               | 2015       | 2019       | no       | no
            2017~                 | 2015       | 2019       | yes      | yes
            """)
    void aStateIsSeenWhereItHoldsOnTheDate(String date, String since, String until, String may, String surely) {
        Extent extent = new Extent(days(since), days(until));
        assertThat(seen("clusters", date, "POSSIBLE", extent)).isEqualTo(may.equals("yes"));
        assertThat(seen("clusters", date, "CERTAIN", extent)).isEqualTo(surely.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as of    | date                  | may hold | surely holds
            2017       | 2013-10-21/2013-10-23 | yes      | yes
            2017       | 2019-10-01/2019-10-03 | no       | no
            2017       | 2017-09-18/2017-09-20 | yes      | no
            2017-12-31 | 2017-09-18/2017-09-20 | yes      | yes
            2017-09-18 | 2017-09-18/2017-09-20 | yes      | yes
            2017-09-17 | 2017-09-18/2017-09-20 | no       | no
            2018       | 2017                  | yes      | yes
            2017       | 2017                  | yes      | no
            2017-12-31 | 2017                  | yes      | yes
            2017-12-30 | 2017                  | yes      | no
            2017       |                       | yes      | no
            2017       | 2016/..               | yes      | yes
            2017       | ../2016               | yes      | yes
            """)
    void anEventIsSeenOnceItHasBegun(String date, String day, String may, String surely) {
        PartialDate event = day == null ? null : PartialDate.parse(day);
        Extent extent = event == null ? new Extent(days(null), days(null)) : new Extent(event.begin(), event.end());
        assertThat(seen("conferences", date, "POSSIBLE", extent)).isEqualTo(may.equals("yes"));
        assertThat(seen("conferences", date, "CERTAIN", extent)).isEqualTo(surely.equals("yes"));
    }

    /** The worked examples of {@code docs/schema.md}. */
    @ParameterizedTest
    @MethodSource("documented")
    void thePageTellsWhatIsSeen(String date, String field, Extent extent, String told) {
        String seen = seen(field, date, "CERTAIN", extent) ? "certain"
                : seen(field, date, "POSSIBLE", extent) ? "possible" : "hidden";
        assertThat(told).isEqualTo(seen);
    }

    static Stream<Arguments> documented() throws IOException {
        PartialDate edition = PartialDate.parse("2019-10-01/2019-10-03");
        PartialDate year = PartialDate.parse("2013");
        List<String> fields = List.of("clusters", "clusters", "conferences", "conferences");
        List<Extent> extents = List.of(new Extent(days("2019"), days("2021")), new Extent(days("2016"), days(null)),
                new Extent(edition.begin(), edition.end()), new Extent(year.begin(), year.end()));
        List<String> rows = Files.readAllLines(Path.of("docs/schema.md"))
            .stream()
            .filter(line -> line.matches("\\| `[0-9-]+` \\|.*(hidden|possible|certain).*"))
            .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        return rows.stream().flatMap(row -> {
            String[] cells = row.split("\\|");
            return IntStream.range(0, 4)
                .mapToObj(i -> Arguments.of(cells[1].strip().replace("`", ""), fields.get(i), extents.get(i),
                        cells[i + 2].strip()));
        });
    }

    @Property
    void whatIsCertainIsPossible(@ForAll @IntRange(min = 0, max = 40) int a, @ForAll @IntRange(max = 40) int b,
            @ForAll @IntRange(max = 40) int c, @ForAll @IntRange(max = 40) int d, @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 40) int length) {
        Assume.that(a <= b && c <= d && a <= d);
        Extent extent = new Extent(new PartialDate.Days(a, b), new PartialDate.Days(c, d));
        String date = interval(from, from + length);
        for (String field : List.of("clusters", "conferences")) {
            assertThat(!seen(field, date, "CERTAIN", extent) || seen(field, date, "POSSIBLE", extent)).isTrue();
        }
    }

    /** Why an event must have begun by the first day to be certain. */
    @Property
    void aMoreExactDateSeesNoLessForCertainAndNoMoreAsPossible(@ForAll @IntRange(max = 40) int a,
            @ForAll @IntRange(max = 40) int b, @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 20) int length, @ForAll @IntRange(max = 20) int later,
            @ForAll @IntRange(max = 20) int earlier) {
        Assume.that(a <= b && later + earlier <= length);
        Extent extent = new Extent(new PartialDate.Days(a, a + 2), new PartialDate.Days(b, b + 2));
        String date = interval(from, from + length);
        String within = interval(from + later, from + length - earlier);
        for (String field : List.of("clusters", "conferences")) {
            assertThat(!seen(field, date, "CERTAIN", extent) || seen(field, within, "CERTAIN", extent)).isTrue();
            assertThat(!seen(field, within, "POSSIBLE", extent) || seen(field, date, "POSSIBLE", extent)).isTrue();
        }
    }

    private record Extent(PartialDate.Days begin, PartialDate.Days end) {

        long bound(String property) {
            return switch (property) {
                case "beginEarliest" -> begin.first();
                case "beginLatest" -> begin.last();
                case "endEarliest" -> end.first();
                case "endLatest" -> end.last();
                default -> throw new IllegalArgumentException(property);
            };
        }

    }

    private static PartialDate.Days days(String date) {
        if (date == null) {
            return new PartialDate.Days(PAST, FUTURE);
        }
        PartialDate parsed = PartialDate.parse(date);
        return new PartialDate.Days(parsed.first(), parsed.last());
    }

    private static String interval(long first, long last) {
        return LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(last);
    }

    /** Whether the planned condition lets an extent pass. */
    private static boolean seen(String field, String date, String certainty, Extent extent) {
        Engines.Asked planned = Engines
            .plan("query($at: AsOf) { %s(asOf: $at) { totalCount } }".formatted(field),
                    Map.of("at", Map.of("date", date, "certainty", certainty)))
            .getFirst();
        Column.Count count = (Column.Count) planned.plan().columns().getFirst();
        return passes(((Source.AsOf) count.source()).holding(), planned.values(), extent);
    }

    private static boolean passes(Filter filter, List<Object> values, Extent extent) {
        return switch (filter) {
            case Filter.And(var parts) -> parts.stream().allMatch(p -> passes(p, values, extent));
            case Filter.Held(Owner owner, String property, Filter.Operator operator, Slot slot) -> {
                long bound = extent.bound(property);
                long day = (Long) values.get(slot.index());
                yield operator == Filter.Operator.AT_MOST ? bound <= day : bound >= day;
            }
            default -> throw new IllegalStateException(filter.toString());
        };
    }

}
