package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.baton.support.Engines;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters count for: at the limit they are served, one above they are not. */
class FilterBoundsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {name: {eq: "a"}}                                                   | 1
            {name: {in: ["a", "b"]}, kind: {isNull: true}}                      | 2
            {hosted: {some: {edge: {date: {inLast: {years: 1, days: 1}}}}}}     | 1
            {hosted: {some: {}}}                                                | 1
            {or: [{hosted: {some: {}}}, {hosted: {none: {}}}, {country: {}}]}   | 3
            {hosted: {count: {of: {edge: {role: {eq: "a"}}}, gte: 1, lt: 3}}}   | 3
            {hosted: {single: {edge: {role: {eq: "a"}}}, all: {edge: {role: {eq: "a"}}}}} | 2
            {citations: {some: {how: {eq: STATED}, claim: {value: {eq: "a"}}}}} | 2
            """)
    void conditionsAreCounted(String where, int conditions) {
        assertBound(where, new Limits(100, 10, 50, conditions, 1), new Limits(100, 10, 50, conditions - 1, 1),
                "conditions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {hosted: {some: {edge: {date: {inLast: {years: 1}}}}}}                               | 2
            {hosted: {all: {node: {onConference: {hosts: {single: {edge: {role: {eq: "a"}}}}}}}}} | 3
            {hosted: {count: {of: {node: {onConference: {network: {name: {eq: "a"}}}}}, gte: 1}}} | 3
            {citations: {some: {source: {claims: {none: {edge: {how: {eq: STATED}}}}}}}}         | 4
            """)
    void hopsAreCounted(String where, int hops) {
        assertBound(where, new Limits(100, 10, hops, 50, 1), new Limits(100, 10, hops - 1, 50, 1), "hops");
    }

    private static void assertBound(String where, Limits enough, Limits tooFew, String limit) {
        String request = "{ cities(where: %s) { totalCount } }".formatted(where);
        assertThatNoException().isThrownBy(() -> Engines.plan(request, Map.of(), enough));
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> Engines.plan(request, Map.of(), tooFew))
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED))
            .satisfies(e -> assertThat(e.details()).containsEntry("limit", limit));
    }

}
