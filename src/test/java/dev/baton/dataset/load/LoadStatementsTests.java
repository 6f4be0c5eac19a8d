package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LoadStatementsTests {

    @Test
    void aNameStandsInThePlaceOfItsPlaceholder() {
        assertThat(LoadStatements.read("retire-relationships", "type", "HOSTED")).contains("-[r:`HOSTED` {id: id}]->");
    }

    @Test
    void aNameCannotLeaveItsQuotes() {
        assertThat(LoadStatements.read("retire-relationships", "type", "A`]->() DETACH DELETE r //"))
            .contains("-[r:`A``]->() DETACH DELETE r //` {id: id}]->");
    }

    @Test
    void anEmptyNameIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> LoadStatements.read("retire-relationships", "type", ""));
    }

    @Test
    void aStatementWithoutPlaceTakesNoName() {
        assertThatIllegalStateException().isThrownBy(() -> LoadStatements.read("read-nodes", "type", "HOSTED"))
            .withMessage("read-nodes has no place for the type");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> LoadStatements.read("no-such-step"))
            .withMessage("The class path lacks cypher/load/no-such-step.cypher");
    }

}
