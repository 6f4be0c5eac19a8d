package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.StatementObserver;
import dev.baton.support.BatonTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an operation is explained, and to whom. */
@BatonTest
@Import(ExplainIT.Noting.class)
@TestPropertySource(properties = { "baton.explain.key=the plan", "baton.explain.profile-key=the profile" })
class ExplainIT {

    private static final String QUERY = "query X @explain%s { cities(first: 2) { nodes { name country { name } } } }";

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    private final Edge edge;

    ExplainIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @BeforeEach
    void forget() {
        STATEMENTS.clear();
    }

    @Test
    void whoAsksOnThisMachineSeesPlanStatementParametersAndTheDatabasesPlan() {
        JsonNode response = Edge.json(this.edge.ask(QUERY.formatted("")));
        assertThat(response.has("errors")).as(response.toString()).isFalse();
        assertThat(response.at("/data/cities/nodes")).hasSize(2);
        JsonNode field = response.at("/extensions/explain/0");
        assertThat(field.get("field").asString()).isEqualTo("cities");
        assertThat(texts(field.get("plan")))
            .contains("cities", "    read -LOCATED_IN-> :Country order by node.id limit $1")
            .anyMatch(line -> line.startsWith("  read all :City order by node.nameKey, node.id limit $"));
        assertThat(field.get("statement").asString()).startsWith("OPTIONAL MATCH (graph:`Graph`)")
            .doesNotContain("EXPLAIN");
        assertThat(field.get("parameters").propertyStream().map(p -> p.getValue().asInt())).contains(1, 2);
        // Two cities, and the country of each.
        assertThat(field.get("rows").asInt()).isEqualTo(4);
        List<JsonNode> operators = operators(field.get("database"));
        assertThat(operators).extracting(o -> o.get("operator").asString())
            .contains("ProduceResults", "Expand(All)")
            .noneMatch(name -> name.contains("@"));
        assertThat(operators).allSatisfy(o -> {
            assertThat(o.get("estimatedRows").isNumber()).isTrue();
            assertThat(o.has("rows") || o.has("hits")).isFalse();
        });
    }

    @Test
    void eachRootFieldIsExplainedInItsOrder() {
        JsonNode explain = Edge
            .json(this.edge.ask("query @explain { b: cities { totalCount } __typename a: graph { version } }"))
            .at("/extensions/explain");
        assertThat(explain.valueStream().map(f -> f.get("field").asString())).containsExactly("b", "a");
    }

    @Test
    void longValuesAreShortened() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add("city/" + "x".repeat(200) + i);
        }
        JsonNode shown = Edge
            .json(this.edge.ask("query ($ids: [ID!]!) @explain { nodes(ids: $ids) { id } }", Map.of("ids", ids),
                    Edge.JSON))
            .at("/extensions/explain/0/parameters/p0");
        assertThat(shown).hasSize(11);
        assertThat(shown.get(0).asString()).hasSize(101).endsWith("…");
        assertThat(shown.get(10).asString()).isEqualTo("… and 20 more");
    }

    @Test
    void anExplanationIsNeverKept() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> response = this.edge.get(Map.of("query", QUERY.formatted("")));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void othersSeeNothingAndNothingIsRead() {
        HttpResponse<String> response = ask(QUERY.formatted(""), "X-Forwarded-For", "192.0.2.7");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Edge.code(response)).isEqualTo("FORBIDDEN");
        assertThat(Edge.message(response)).contains("a key", "without '@explain'");
        assertThat(response.body()).doesNotContain("MATCH", "\"data\"", "extensions\":{\"explain");
        assertThat(STATEMENTS).isEmpty();
    }

    @Test
    void theKeyOpensThePlanAndNotTheProfile() {
        String[] caller = { "X-Forwarded-For", "192.0.2.7", "Authorization", "Bearer the plan" };
        assertThat(Edge.json(ask(QUERY.formatted(""), caller)).at("/extensions/explain")).hasSize(1);
        HttpResponse<String> refused = ask(QUERY.formatted("(profile: true)"), caller);
        assertThat(Edge.code(refused)).isEqualTo("FORBIDDEN");
        assertThat(Edge.message(refused)).contains("without 'profile'");
        caller[3] = "Bearer another";
        assertThat(Edge.code(ask(QUERY.formatted(""), caller))).isEqualTo("FORBIDDEN");
    }

    @Test
    void toBeOnThisMachineDoesNotOpenTheProfile() {
        assertThat(Edge.code(this.edge.ask(QUERY.formatted("(profile: true)")))).isEqualTo("FORBIDDEN");
        assertThat(STATEMENTS).isEmpty();
    }

    @Test
    void theProfileTellsWhatEachStepDidWithOneStatement() {
        JsonNode response = Edge.json(ask(QUERY.formatted("(profile: true)"), "Authorization", "Bearer the profile"));
        assertThat(response.at("/data/cities/nodes")).hasSize(2);
        assertThat(STATEMENTS).hasSize(1);
        List<JsonNode> operators = operators(response.at("/extensions/explain/0/database"));
        assertThat(operators)
            .allSatisfy(o -> assertThat(o.get("rows").isNumber() && o.get("hits").isNumber()).isTrue());
        assertThat(operators).filteredOn(o -> o.get("operator").asString().equals("Expand(All)"))
            .isNotEmpty()
            .allSatisfy(o -> assertThat(o.get("rows").asInt()).isEqualTo(2));
    }

    @Test
    void theProfileCostsDouble() {
        String query = QUERY.replace("@explain%s", "@cost @explain(profile: %s)");
        int once = Edge.json(ask(query.formatted("false"))).at("/extensions/cost/estimate").asInt();
        assertThat(once).isPositive();
        assertThat(Edge.json(ask(query.formatted("true"), "Authorization", "Bearer the profile"))
            .at("/extensions/cost/estimate")
            .asInt()).isEqualTo(2 * once);
    }

    private HttpResponse<String> ask(String query, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", Edge.JSON, "Accept", Edge.GRAPHQL));
        return this.edge.post(JsonMapper.shared().writeValueAsString(Map.of("query", query)),
                all.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> operators(JsonNode operator) {
        List<JsonNode> all = new ArrayList<>(List.of(operator));
        operator.path("inputs").forEach(input -> all.addAll(operators(input)));
        return all;
    }

    @TestConfiguration
    static class Noting {

        @Bean
        StatementObserver noting() {
            return (cypher, operation) -> {
                if (!operation.equals("census")) {
                    STATEMENTS.add(cypher);
                }
            };
        }

    }

}
