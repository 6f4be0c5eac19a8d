package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.WholeHistory;
import dev.baton.support.Client;
import java.io.File;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question in {@code src/test/resources/questions}, one file for each kind of user.
 * The answers were written by reading the documents, and each says which document and
 * place it follows from.
 */
@BatonTest
@WholeHistory
class QuestionBookIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (a, b) -> a.isNumber() && b.isNumber()
            ? Double.compare(a.doubleValue(), b.doubleValue()) : a.equals(b) ? 0 : 1;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicContainer> questions() {
        Client client = new Client(port);
        return Stream.of(Objects.requireNonNull(new File("src/test/resources/questions").listFiles()))
            .sorted()
            .map(file -> DynamicContainer.dynamicContainer(file.getName(),
                    JSON.readTree(file).valueStream().map(question -> test(client, question))));
    }

    private static DynamicTest test(Client client, JsonNode question) {
        return DynamicTest.dynamicTest(question.get("name").stringValue(), () -> {
            JsonNode variables = question.path("variables");
            JsonNode response = client.ask(question.get("request").stringValue(),
                    variables.isObject() ? JSON.convertValue(variables, Map.class) : Map.of());
            assertThat(response.has("errors")).as(response.toString()).isFalse();
            JsonNode expected = question.get("answer");
            assertThat(expected.equals(NUMBERS_BY_VALUE, response.get("data")))
                .as("%s%nbecause %s%nexpected %s%nbut was  %s", question.get("name"), question.path("because"),
                        expected, response.get("data"))
                .isTrue();
        });
    }

}
