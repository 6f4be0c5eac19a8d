package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFileTests {

    @Test
    void versionAndDescriptionStandInTheName() {
        SchemaFile file = SchemaFile.of("V012__names_of_cities.cypher", "RETURN 1;");
        assertThat(file.version()).isEqualTo(12);
        assertThat(file.description()).isEqualTo("names of cities");
    }

    @ParameterizedTest
    @ValueSource(strings = { "V1__short.cypher", "V001_one_underscore.cypher", "001__no_letter.cypher", "V001__.cypher",
            "V001__other.txt" })
    void anotherNameIsRefusedWithAnExample(String name) {
        assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> SchemaFile.of(name, "RETURN 1;"))
            .withMessageContainingAll(name, "V001__names_of_cities.cypher");
    }

    @Test
    void aFileWithoutStatementsIsRefused() {
        assertThatExceptionOfType(SchemaException.class)
            .isThrownBy(() -> SchemaFile.of("V001__empty.cypher", "// nothing yet"))
            .withMessageContaining("V001__empty.cypher");
    }

    @Test
    void theChecksumFollowsStatementsAndNotComments() {
        String first = checksum("RETURN 1;\nRETURN 2;");
        assertThat(checksum("// why\nRETURN 1;\r\n\r\nRETURN 2; // so\n")).isEqualTo(first);
        assertThat(checksum("RETURN 1;\nRETURN 3;")).isNotEqualTo(first);
        assertThat(checksum("RETURN 2;\nRETURN 1;")).isNotEqualTo(first);
    }

    private static String checksum(String text) {
        return SchemaFile.of("V001__test.cypher", text).checksum();
    }

}
