package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CypherScriptTests {

    @Test
    void statementsEndWithASemicolonAtALinesEnd() {
        assertThat(CypherScript.statements("RETURN 1;\nRETURN\n  2;  \n\nRETURN 3")).containsExactly("RETURN 1",
                "RETURN\n  2", "RETURN 3");
    }

    @Test
    void aSemicolonWithinALineBelongsToTheStatement() {
        assertThat(CypherScript.statements("RETURN 1; RETURN 2;")).containsExactly("RETURN 1; RETURN 2");
    }

    @Test
    void semicolonsInStringsAndQuotedNamesDoNotCount() {
        String text = "RETURN 'it\\'s;\n', \"a;\n\", `b;\n`;\nRETURN 2;";
        assertThat(CypherScript.statements(text)).containsExactly("RETURN 'it\\'s;\n', \"a;\n\", `b;\n`", "RETURN 2");
    }

    @Test
    void commentsAreLeftOutAndTheirQuotesAndSemicolonsDoNotCount() {
        String text = """
                // It's the first;
                RETURN 1 // one;
                ; /* the
                second; */
                RETURN /* within; */ 'http://example.org'; // end
                """;
        assertThat(CypherScript.statements(text)).containsExactly("RETURN 1", "RETURN   'http://example.org'");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(CypherScript.statements("RETURN 1;\r\nRETURN 2;\r\n")).containsExactly("RETURN 1", "RETURN 2");
    }

    @Test
    void whatNeverEndsIsReadToTheEnd() {
        assertThat(CypherScript.statements("RETURN 'open;\n")).containsExactly("RETURN 'open;");
        assertThat(CypherScript.statements("RETURN 1 /* open;\n")).containsExactly("RETURN 1");
        assertThat(CypherScript.statements("// nothing\n;\n")).isEmpty();
    }

}
