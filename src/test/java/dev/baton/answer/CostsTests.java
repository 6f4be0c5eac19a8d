package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Census;
import dev.baton.model.Census.Ends;
import dev.baton.model.Direction;
import dev.baton.plan.Amounts;
import dev.baton.support.Engines;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * What a field costs, kept from one request to the next: a city at most hosted seven
 * times, and of those beyond the page each costs a hundredth.
 */
class CostsTests {

    private static final int PAGE = 100;

    private static final Amounts AMOUNTS = Amounts
        .of(new Census(1, Map.of("City", 400L), Map.of(new Ends("City", "HOSTED", Direction.OUT), 7L)));

    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    private final Costs costs = new Costs(AMOUNTS, PAGE);

    @Test
    void areThoseOfTheEstimateHoweverOftenAndInWhateverOrderTheyAreAsked() {
        for (int round = 0; round < 2; round++) {
            assertThat(cost(3, 2)).isCloseTo(3 + 3 * (2 + 0.05), CLOSE);
            assertThat(cost(2, 3)).isCloseTo(2 + 2 * (3 + 0.04), CLOSE);
            assertThat(cost(50, 50)).isCloseTo(50 + 50 * 7, CLOSE);
        }
    }

    @Test
    void areRightForMoreSizesThanAreKept() {
        for (int first = 100; first > 0; first--) {
            assertThat(cost(first, 1)).as("first: " + first).isCloseTo(first + first * (1 + 0.06), CLOSE);
        }
    }

    private double cost(int first, int hosted) {
        String request = "{ cities(first: %d) { nodes { hosted(first: %d) { nodes { __typename } } } } }";
        var asked = Engines.plan(request.formatted(first, hosted), Map.of()).getFirst();
        return costs.of(asked.plan(), asked.values());
    }

}
