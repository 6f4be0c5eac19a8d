package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Rank;
import dev.baton.dataset.load.AcceptedValue.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptedValueTests {

    private static Object accepted(Candidate... candidates) {
        Object forwards = value(List.of(candidates));
        assertThat(value(List.of(candidates).reversed())).as("whatever the order").isEqualTo(forwards);
        return forwards;
    }

    private static Object value(List<Candidate> candidates) {
        return AcceptedValue.of(candidates).map(Candidate::value).orElse("none");
    }

    @Test
    void theBetterRankComesBeforeAllElse() {
        assertThat(accepted(new Candidate("b", Rank.PREFERRED, 1, 1), new Candidate("a", Rank.NORMAL, 2, 9)))
            .isEqualTo("b");
    }

    @Test
    void thenTheLaterSource() {
        assertThat(accepted(new Candidate("b", Rank.NORMAL, 2, 1), new Candidate("a", Rank.NORMAL, 1, 9)))
            .isEqualTo("b");
    }

    @Test
    void thenMoreSources() {
        assertThat(accepted(new Candidate("b", Rank.NORMAL, 1, 2), new Candidate("a", Rank.NORMAL, 1, 1)))
            .isEqualTo("b");
    }

    @Test
    void thenTheFirstText() {
        assertThat(accepted(new Candidate("b", Rank.NORMAL, 1, 1), new Candidate("a", Rank.NORMAL, 1, 1)))
            .isEqualTo("a");
    }

    @Test
    void thenTheSmallerNumber() {
        assertThat(accepted(new Candidate(10L, Rank.NORMAL, 1, 1), new Candidate(9L, Rank.NORMAL, 1, 1))).isEqualTo(9L);
    }

    @Test
    void whatIsDeprecatedIsNeverAccepted() {
        assertThat(accepted(new Candidate("a", Rank.DEPRECATED, 9, 9), new Candidate("b", Rank.NORMAL, 1, 1)))
            .isEqualTo("b");
        assertThat(accepted(new Candidate("a", Rank.DEPRECATED, 9, 9))).isEqualTo("none");
        assertThat(accepted()).isEqualTo("none");
    }

}
