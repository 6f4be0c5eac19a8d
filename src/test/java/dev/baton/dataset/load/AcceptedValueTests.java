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

    /** One of sources of equal kinds, about which nothing was decided. */
    private static Candidate candidate(Object value, Rank rank, long latest, int sources) {
        return new Candidate(value, false, rank, 0, latest, sources);
    }

    private static Object value(List<Candidate> candidates) {
        return AcceptedValue.of(candidates).map(Candidate::value).orElse("none");
    }

    @Test
    void theBetterRankComesBeforeAllElse() {
        assertThat(accepted(candidate("b", Rank.PREFERRED, 1, 1), candidate("a", Rank.NORMAL, 2, 9))).isEqualTo("b");
    }

    @Test
    void thenTheLaterSource() {
        assertThat(accepted(candidate("b", Rank.NORMAL, 2, 1), candidate("a", Rank.NORMAL, 1, 9))).isEqualTo("b");
    }

    @Test
    void thenMoreSources() {
        assertThat(accepted(candidate("b", Rank.NORMAL, 1, 2), candidate("a", Rank.NORMAL, 1, 1))).isEqualTo("b");
    }

    @Test
    void thenTheFirstText() {
        assertThat(accepted(candidate("b", Rank.NORMAL, 1, 1), candidate("a", Rank.NORMAL, 1, 1))).isEqualTo("a");
    }

    @Test
    void thenTheSmallerNumber() {
        assertThat(accepted(candidate(10L, Rank.NORMAL, 1, 1), candidate(9L, Rank.NORMAL, 1, 1))).isEqualTo(9L);
    }

    @Test
    void whatIsDeprecatedIsNeverAccepted() {
        assertThat(accepted(candidate("a", Rank.DEPRECATED, 9, 9), candidate("b", Rank.NORMAL, 1, 1))).isEqualTo("b");
        assertThat(accepted(candidate("a", Rank.DEPRECATED, 9, 9))).isEqualTo("none");
        assertThat(accepted()).isEqualTo("none");
    }

    @Test
    void whatTheEditorsDecidedComesBeforeAllElse() {
        assertThat(accepted(new Candidate("b", true, Rank.PREFERRED, 9, 1, 1),
                new Candidate("a", false, Rank.PREFERRED, 1, 9, 9)))
            .isEqualTo("b");
    }

    @Test
    void theBetterKindOfSourceComesAfterTheRankAndBeforeTheDate() {
        assertThat(accepted(new Candidate("b", false, Rank.NORMAL, 1, 1, 1),
                new Candidate("a", false, Rank.NORMAL, 2, 9, 9)))
            .isEqualTo("b");
        assertThat(accepted(new Candidate("b", false, Rank.PREFERRED, 2, 1, 1),
                new Candidate("a", false, Rank.NORMAL, 1, 9, 9)))
            .isEqualTo("b");
    }

    @Test
    void whatDecidedIsTold() {
        Candidate best = new Candidate("b", false, Rank.NORMAL, 1, 5, 1);
        Candidate older = new Candidate("a", false, Rank.NORMAL, 1, 4, 9);
        Candidate worseKind = new Candidate("c", false, Rank.NORMAL, 2, 9, 9);
        Candidate deprecated = new Candidate("d", false, Rank.DEPRECATED, 1, 9, 9);
        List<Candidate> all = List.of(older, best, deprecated, worseKind);
        assertThat(AcceptedValue.decisive(best, all)).isEqualTo(Criterion.DATE_OF_SOURCE);
        assertThat(AcceptedValue.decisive(older, all)).isEqualTo(Criterion.DATE_OF_SOURCE);
        assertThat(AcceptedValue.decisive(worseKind, all)).isEqualTo(Criterion.KIND_OF_SOURCE);
        assertThat(AcceptedValue.decisive(deprecated, all)).isEqualTo(Criterion.RANK);
        assertThat(AcceptedValue.decisive(best, List.of(best))).isEqualTo(Criterion.NO_OTHER);
        assertThat(AcceptedValue.decisive(best, List.of(best, deprecated))).isEqualTo(Criterion.RANK);
    }

    @Test
    void whatIsDeprecatedIsNotAcceptedThoughItIsAlone() {
        Candidate deprecated = new Candidate("d", false, Rank.DEPRECATED, 1, 9, 9);
        assertThat(AcceptedValue.decisive(deprecated, List.of(deprecated))).isEqualTo(Criterion.RANK);
    }

}
