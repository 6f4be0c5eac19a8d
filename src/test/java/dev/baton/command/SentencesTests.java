package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.TransientDataAccessResourceException;

class SentencesTests {

    @ParameterizedTest
    @ValueSource(strings = { "MemoryPoolOutOfMemoryError", "TransactionMemoryLimit", "OutOfMemoryError" })
    void aTransactionThatIsTooLargeForTheMemorySaysWhatHelps(String code) {
        var refused = new TransientException("Neo.TransientError.General." + code, "The allocation would exceed …");
        assertThat(Sentences.of(new TransientDataAccessResourceException("wrapped", refused)))
            .contains("memory", "Nothing was changed", "--maintenance")
            .doesNotContain("should not");
    }

    @Test
    void whatNobodyExpectedIsNamed() {
        assertThat(Sentences.of(new IllegalStateException("first\nsecond")))
            .isEqualTo("This should not have happened: IllegalStateException: first");
    }

}
