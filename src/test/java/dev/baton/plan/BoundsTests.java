package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.support.Engines;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the root fields of one operation may ask for together. */
class BoundsTests {

    private static final int ALLOWED = Engines.LIMITS.conditions();

    @Test
    void conditionsOfAllRootFieldsAddUp() {
        assertThat(Engines.plan(twice(ALLOWED / 2), Map.of())).hasSize(2);
        assertThatExceptionOfType(RequestException.class)
            .isThrownBy(() -> Engines.plan(twice(ALLOWED / 2 + 1), Map.of()))
            .satisfies(e -> assertThat(e.details()).containsEntry("limit", "conditions"))
            .withMessageContaining("operation");
    }

    @Test
    void groupsOfAllRootFieldsAddUp() {
        int allowed = Engines.LIMITS.groups();
        assertThat(Engines.plan(groups(allowed), Map.of())).hasSize(2);
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> Engines.plan(groups(allowed + 1), Map.of()))
            .satisfies(e -> assertThat(e.details()).containsEntry("limit", "groups"))
            .withMessageContaining("more than " + allowed + " fields 'groups'");
    }

    @Test
    void groupsHaveAtMostFourKeys() {
        String four = "NAME, KIND, COUNTRY, AWARDS";
        assertThat(Engines.plan("{ cities { groups(by: [%s]) { count } } }".formatted(four), Map.of())).hasSize(1);
        assertThatExceptionOfType(RequestException.class)
            .isThrownBy(
                    () -> Engines.plan("{ cities { groups(by: [%s, HOSTED]) { count } } }".formatted(four), Map.of()))
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_ARGUMENT))
            .withMessageContaining("at most 4");
    }

    private static String groups(int fields) {
        String groups = IntStream.range(1, fields)
            .mapToObj(i -> "g%d: groups(by: []) { count }".formatted(i))
            .collect(Collectors.joining(" "));
        return "{ cities { %s } countries { groups(by: []) { count } } }".formatted(groups);
    }

    private static String twice(int conditions) {
        String where = IntStream.range(0, conditions)
            .mapToObj(i -> "{name: {eq: \"A\"}}")
            .collect(Collectors.joining(", ", "{or: [", "]}"));
        return "{ a: cities(where: %s) { totalCount } b: cities(where: %s) { totalCount } }".formatted(where, where);
    }

}
