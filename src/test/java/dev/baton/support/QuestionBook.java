package dev.baton.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions with their answers, in files of a folder, one test for each. */
public final class QuestionBook {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (a, b) -> a.isNumber() && b.isNumber()
            ? Double.compare(a.doubleValue(), b.doubleValue()) : a.equals(b) ? 0 : 1;

    private QuestionBook() {
    }

    /** The tests of a folder below {@code src/test/resources}. */
    public static Stream<DynamicContainer> tests(String folder, Client client) {
        return tests(folder, client, Set.of());
    }

    /** The same without the questions of these names. */
    public static Stream<DynamicContainer> tests(String folder, Client client, Set<String> without) {
        return Stream.of(Objects.requireNonNull(new File("src/test/resources/" + folder).listFiles()))
            .sorted()
            .map(file -> DynamicContainer.dynamicContainer(file.getName(),
                    JSON.readTree(file)
                        .valueStream()
                        .filter(question -> !without.contains(question.get("name").stringValue()))
                        .map(question -> test(client, question))));
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
