package dev.baton.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.CaseFile;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.FixedTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file in {@code src/test/resources/cases}: from the request to plan, Cypher and
 * parameters, without a database.
 */
class CompilerCasesTests {

    static Stream<CaseFile> cases() {
        return CaseFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compiles(CaseFile file) {
        List<Asked> planned = Engines.plan(file.request(), file.variables(), file.census());
        Compiler compiler = new Compiler(10);
        assertThat(planned.stream().map(p -> p.plan().toString().strip())).isEqualTo(file.all("text plan"));
        assertThat(planned.stream().map(p -> FixedTexts.named(compiler.compile(p.plan()).text())))
            .isEqualTo(file.all("cypher").stream().map(CompilerCasesTests::oneLine).toList());
        assertThat(planned.stream().map(p -> JsonMapper.shared().writeValueAsString(p.values())))
            .isEqualTo(file.all("json parameters"));
    }

    /** Line breaks are for readers; there is one wherever the text has a space. */
    private static String oneLine(String cypher) {
        return cypher.replaceAll("\\s+", " ").strip();
    }

}
