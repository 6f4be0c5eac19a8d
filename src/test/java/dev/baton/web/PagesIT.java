package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.WholeHistory;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What people open in a browser, and what browsers are told. */
@BatonTest
@WholeHistory
// On a busy machine the database plans the first question of a kind for seconds.
@TestPropertySource(properties = "baton.limits.database-time=60s")
class PagesIT {

    private final Edge edge;

    PagesIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    static Stream<Example> examples() {
        return GraphiqlPage.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRunsAndHasSomethingToShowForEachOfItsFields(Example example) {
        JsonNode answer = Edge.json(this.edge.ask(example.query()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        Map<String, Boolean> shown = new HashMap<>();
        show("", answer.get("data"), shown);
        assertThat(shown).isNotEmpty().doesNotContainValue(false);
    }

    @Test
    void thereIsAnExampleForEachQuestionThatTheIssueNames() {
        assertThat(examples().map(Example::title)).hasSizeGreaterThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(examples()).allSatisfy(e -> assertThat(e.reader()).startsWith("For "));
        assertThat(examples().map(Example::title)).allSatisfy(t -> assertThat(t).hasSizeLessThan(60));
        assertThat(Edge.json(this.edge.page("/graphiql/examples.json")).size()).isEqualTo((int) examples().count());
    }

    @Test
    void graphiqlLoadsNothingFromElsewhere() {
        HttpResponse<String> page = this.edge.page("/graphiql");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http://", "https://", "\"//");
        List<String> parts = Pattern.compile("(?:src|href)=\"(graphiql/[^\"]+)\"")
            .matcher(page.body())
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
        assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> {
            HttpResponse<String> response = this.edge.page("/" + part);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isNotEmpty();
        });
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("default-src 'none'; script-src 'self'; ").doesNotContain("http", "unsafe-eval");
    }

    @Test
    void theRootLeadsToGraphiql() {
        HttpResponse<String> response = this.edge.page("/");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/graphiql");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphiql/nothing.js", "/graphiql/..%2fapplication.yaml", "/graphql-ui/index.html",
            "/graphql/nothing", "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
            "/application.yaml", "/history/dataset.json", "/graphql/" })
    void nothingElseIsServed(String path) {
        HttpResponse<String> response = this.edge.page(path);
        assertThat(response.statusCode()).isEqualTo(path.contains("%2f") ? 400 : 404);
        assertThat(response.body()).doesNotContain("Exception", "Tomcat", "springframework");
        if (response.statusCode() == 404) {
            assertThat(Edge.code(response)).isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void theSchemaIsServedWholeAndWithoutWhatTiesItToTheGraph() {
        HttpResponse<String> response = this.edge.page("/graphql/schema");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        TypeDefinitionRegistry schema = new SchemaParser().parse(response.body());
        assertThat(schema.types()).containsKeys("Query", "City", "CityWhere", "CityHostedConnection", "PageInfo");
        assertThat(schema.scalars()).containsKeys("PartialDate", "DateTime");
        assertThat(schema.getDirectiveDefinitions()).containsKeys("graphVersion", "cost", "explain")
            .doesNotContainKeys("walk", "node", "relationship");
        assertThat(response.body()).doesNotContain("@walk", "@node(");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphiql", "/graphql/schema", "/graphql", "/actuator/health", "/nothing" })
    void everyResponseTellsBrowsersToBeCareful(String path) {
        HttpResponse<String> response = this.edge.page(path);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pagesOfOtherOriginsMayNotReadAnswers() {
        HttpResponse<String> simple = this.edge.get(Map.of("query", "{ graph { version } }"), "Origin",
                "https://elsewhere.example");
        HttpResponse<String> preflight = this.edge.send("OPTIONS", "/graphql", BodyPublishers.noBody(), "Origin",
                "https://elsewhere.example", "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
                "content-type");
        assertThat(simple.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void healthTellsWhetherTheGraphIsLoadedAndNothingMore() {
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> response = this.edge.page(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Edge.json(response).propertyNames()).containsExactly("status");
        }
    }

    /** Notes for each path whether something stands there at least once. */
    private static void show(String path, JsonNode node, Map<String, Boolean> shown) {
        if (node.isObject()) {
            shown.put(path, true);
            node.properties().forEach(e -> show(path + "/" + e.getKey(), e.getValue(), shown));
        }
        else if (node.isArray()) {
            shown.merge(path, !node.isEmpty(), Boolean::logicalOr);
            node.forEach(item -> show(path, item, shown));
        }
        else {
            shown.merge(path, !node.isNull(), Boolean::logicalOr);
        }
    }

}
