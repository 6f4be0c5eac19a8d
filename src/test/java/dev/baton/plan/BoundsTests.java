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

    private static String twice(int conditions) {
        String where = IntStream.range(0, conditions)
            .mapToObj(i -> "{name: {eq: \"A\"}}")
            .collect(Collectors.joining(", ", "{or: [", "]}"));
        return "{ a: cities(where: %s) { totalCount } b: cities(where: %s) { totalCount } }".formatted(where, where);
    }

}
