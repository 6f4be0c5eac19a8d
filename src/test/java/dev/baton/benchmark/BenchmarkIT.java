package dev.baton.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.benchmark.network.NetworkWriter;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Baton answers the benchmark's questions as the hand-written statements do. The times
 * are the benchmark's own, which is run by itself.
 */
@BatonTest
@TestPropertySource(properties = "baton.dataset=")
class BenchmarkIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void network(Driver driver) {
        NetworkWriter.write(NetworkSize.SMALL, Sdl.vocabulary(), true, driver);
    }

    @TestFactory
    Stream<DynamicTest> bothSidesGiveTheSameAnswer(Driver driver) {
        HandWritten handWritten = new HandWritten(driver);
        return Question.all().stream().map(question -> DynamicTest.dynamicTest(question.title(), () -> {
            try (HttpConnection baton = new HttpConnection(port)) {
                List<Call> calls = Call.of(question, driver, baton);
                for (Call call : calls.subList(0, Math.min(10, calls.size()))) {
                    JsonNode asked = JSON.readTree(baton.ask(call.toBaton()));
                    byte[] parameters = JSON.writeValueAsBytes(call.parameters());
                    assertThat(asked).isEqualTo(JSON.readTree(handWritten.answer(question.name(), parameters)));
                    assertThat(asked.get("data").iterator().next().toString()).as("an answer that says something")
                        .hasSizeGreaterThan(50);
                }
            }
        }));
    }

}
