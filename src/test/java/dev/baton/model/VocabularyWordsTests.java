package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.baton.support.Sdl;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that fixed reads speak of without naming them. */
class VocabularyWordsTests {

    private final VocabularyWords words = new VocabularyWords(new SdlTypes(Sdl.registry()),
            Sdl.vocabulary().relationships());

    @Test
    void relationshipsJoinWhatTheRecordSpeaksOf() {
        assertThat(words.of("relationships")).contains("HOSTED", "MEMBER_OF", "HANDED_OVER_TO", "HAS_FIGURE")
            .doesNotContain("ABOUT", "CITES", "NAMED")
            .isSorted();
    }

    @Test
    void statesAndWhatLastsHaveAnEnd() {
        assertThat(words.of("states")).contains("MEMBER_OF", "RUNS").doesNotContain("HOSTED", "LOCATED_IN");
        assertThat(words.of("lasting")).contains("Cluster", "Network").doesNotContain("Conference", "City", "Claim");
    }

    @Test
    void hubsAreDeclared() {
        assertThat(words.of("hubs")).isEqualTo(List.of("Country", "Network", "Region"));
    }

    @Test
    void theyStandInPatternsAndInLists() {
        FixedRead read = FixedReads.of("x",
                "// @param k [String!] {{kinds}}\nMATCH (n:{{hubs}}) WHERE x IN [{{'hubs'}}]");
        assertThat(read.with(words).text().of(List.of()))
            .isEqualTo("MATCH (n:`Country`|`Network`|`Region`) WHERE x IN ['Country', 'Network', 'Region']");
        assertThat(read.parameters().get("k")).isEqualTo(new FixedRead.Taken("[String!]", List.of(), "kinds"));
    }

    @Test
    void wordsThatThereAreNotAreTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> FixedReads.of("x", "RETURN {{colours}}").with(words))
            .withMessageContaining("colours");
    }

}
