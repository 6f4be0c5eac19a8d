package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.support.BatonTest;
import dev.baton.support.CaseFile;
import dev.baton.support.Client;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.Profile;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every compiler case on the bundled history: its answer, and what the database does for
 * it.
 */
@BatonTest
class CompilerCasesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    static Stream<CaseFile> cases() {
        return CaseFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers(CaseFile file) {
        assertThat(new Client(port).ask(file.request(), file.variables()).toPrettyString())
            .isEqualTo(JsonMapper.shared()
                .readTree("{\"data\": " + file.all("json answer").getFirst() + "}")
                .toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysBelowItsCeilings(CaseFile file) throws IOException {
        Properties ceilings = new Properties();
        ceilings.load(new StringReader(file.all("properties ceilings").getFirst()));
        long hits = 0;
        long rows = 0;
        for (Asked planned : Engines.plan(file.request(), file.variables(), file.census())) {
            Profile profile = Profile.of(driver, new Compiler(1).compile(planned.plan()).text(),
                    Statement.parameters(planned.values()));
            hits += profile.hits();
            rows = Math.max(rows, profile.rows());
        }
        assertThat(hits).as("database hits").isLessThanOrEqualTo(Long.parseLong(ceilings.getProperty("hits")));
        assertThat(rows).as("rows of one operator").isLessThanOrEqualTo(Long.parseLong(ceilings.getProperty("rows")));
    }

}
