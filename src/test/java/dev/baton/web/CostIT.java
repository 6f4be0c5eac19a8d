package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.StatementObserver;
import dev.baton.support.BatonTest;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operation may cost is known, and too much refused, before the database is
 * asked.
 */
@BatonTest
@Import(CostIT.Noting.class)
class CostIT {

    /** From cities to their countries and on to all cities there, again and again. */
    private static final String MILLIONS = "query Round { cities%s { nodes { country { cities { nodes { country { "
            + "cities { nodes { country { cities { nodes { id } } } } } } } } } } } }";

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Edge edge;

    CostIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @BeforeEach
    void forget() {
        STATEMENTS.clear();
    }

    @Test
    void millionsOfRowsAreRefusedBeforeTheyAreRead() {
        HttpResponse<String> response = this.edge.ask(MILLIONS.formatted(""), Map.of(), Edge.GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(STATEMENTS).isEmpty();
        JsonNode refused = Edge.json(response);
        assertThat(refused.has("data")).isFalse();
        JsonNode error = refused.at("/errors/0/extensions");
        assertThat(error.get("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.get("limit").asString()).isEqualTo("cost");
        assertThat(error.get("estimate").asLong()).isGreaterThan(error.get("allowed").asLong());
        assertThat(error.get("allowed").asLong()).isEqualTo(refused.at("/extensions/cost/ceiling").asLong());
        assertThat(refused.at("/extensions/cost/estimate").asLong()).isEqualTo(error.get("estimate").asLong());
        assertThat(refused.at("/extensions/cost/fields").valueStream().map(f -> f.get("path").asString()))
            .startsWith("cities", "cities.nodes.country", "cities.nodes.country.cities")
            .contains(error.get("field").asString());
        assertThat(Edge.message(response)).contains("at most", "'first: " + error.get("first").asInt() + "'",
                error.get("field").asString());
        assertThat(refused.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheRefusalAdvisesFits() {
        JsonNode error = Edge.json(this.edge.ask(MILLIONS.formatted(""))).at("/errors/0/extensions");
        int first = error.get("first").asInt();
        String query = error.get("field").asString().equals("cities") ? MILLIONS.formatted("(first: " + first + ")")
                : inner(error.get("field").asString(), first);
        JsonNode answer = Edge.json(this.edge.ask(query));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    /** The query with a size at one of its inner pages, told by how deep it lies. */
    private static String inner(String path, int first) {
        int depth = path.split("\\.cities").length - 1;
        StringBuilder query = new StringBuilder();
        int at = 0;
        for (String part : MILLIONS.formatted("").split("(?<=cities) ")) {
            query.append(part).append(at++ == depth ? "(first: " + first + ") " : " ");
        }
        return query.toString();
    }

    @Test
    void rootFieldsAddUp() {
        String one = "%s: cities { nodes { country { cities { nodes { country { cities(first: 3) { nodes { id } } } } } } } } ";
        JsonNode single = Edge.json(this.edge.ask("query @cost { " + one.formatted("a") + "}"));
        assertThat(single.has("errors")).as(single.toString()).isFalse();
        long cost = single.at("/extensions/cost/estimate").asLong();
        long many = single.at("/extensions/cost/ceiling").asLong() / cost + 1;
        StringBuilder query = new StringBuilder("{ ");
        for (int i = 0; i < Math.min(many, 20); i++) {
            query.append(one.formatted("a" + i));
        }
        JsonNode all = Edge.json(this.edge.ask(query.append("}").toString()));
        if (many <= 20) {
            assertThat(all.at("/errors/0/extensions/limit").asString()).isEqualTo("cost");
        }
        else {
            assertThat(cost * 20).isLessThanOrEqualTo(single.at("/extensions/cost/ceiling").asLong());
        }
    }

    @Test
    void theCostOfAnAnswerIsShownWhereItIsAskedFor() {
        JsonNode response = Edge
            .json(this.edge.ask("query @cost { cities(first: 3) { totalCount nodes { country { name } } } }"));
        assertThat(response.at("/data/cities/nodes")).hasSize(3);
        assertThat(response.at("/extensions/cost/estimate").asInt()).isEqualTo(7);
        assertThat(response.at("/extensions/cost/fields")
            .valueStream()
            .map(f -> f.get("path").asString() + " " + f.get("rows").asInt()))
            .containsExactly("cities 3", "cities.totalCount 0", "cities.nodes.country 3");
        assertThat(this.edge.ask("{ cities { totalCount } }").body()).doesNotContain("extensions");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theQuestionsThatPeopleAskCostAFractionOfWhatIsAllowed(Question question) {
        JsonNode response = Edge.json(this.edge.ask(priced(question.request()), question.variables(), Edge.JSON));
        JsonNode cost = response.at("/extensions/cost");
        assertThat(cost.get("estimate").asLong()).as(response.toString())
            .isLessThanOrEqualTo(cost.get("ceiling").asLong() / 4);
    }

    static Stream<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        GraphiqlPage.examples().forEach(e -> questions.add(new Question(e.title(), e.query(), Map.of())));
        for (File file : Objects.requireNonNull(new File("src/test/resources/questions").listFiles())) {
            MAPPER.readTree(file)
                .forEach(q -> questions.add(new Question(q.get("name").asString(), q.get("request").asString(),
                        q.path("variables").isObject() ? MAPPER.convertValue(q.get("variables"), Map.class)
                                : Map.of())));
        }
        return questions.stream();
    }

    private static String priced(String request) {
        return Parser.parse(request)
            .getDefinitions()
            .stream()
            .map(d -> d instanceof OperationDefinition operation && operation.getDirectives("cost").isEmpty()
                    ? operation.transform(b -> b.directive(Directive.newDirective().name("cost").build())) : d)
            .map(AstPrinter::printAst)
            .collect(Collectors.joining("\n"));
    }

    record Question(String name, String request, Map<String, ?> variables) {
        @Override
        public String toString() {
            return this.name;
        }
    }

    @TestConfiguration
    static class Noting {

        @Bean
        StatementObserver noting() {
            return (cypher, operation) -> {
                if (operation.equals("Round")) {
                    STATEMENTS.add(cypher);
                }
            };
        }

    }

}
