package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import graphql.introspection.IntrospectionQuery;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Each limit with its default: at the limit, and one above. */
@BatonTest
// The other limits are tested where cost does not refuse first; CostIT tests that one.
@TestPropertySource(properties = "baton.limits.cost=1000000000000")
class LimitsIT {

    private static final Duration QUICKLY = Duration.ofSeconds(2);

    private final Edge edge;

    LimitsIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @Test
    void depth() {
        String nine = "cities(first: 1) { nodes { " + "handedOverTo(first: 1) { edges { node { ".repeat(9) + "%s"
                + " } } }".repeat(9) + " } }";
        assertAnswered("{ " + nine.formatted("name") + " }");
        assertRefused("{ " + nine.formatted("country { name }") + " }", "depth", 30, 31);
    }

    @Test
    void depthThroughFragments() {
        String nine = "cities(first: 1) { nodes { " + "handedOverTo(first: 1) { edges { node { ".repeat(9) + "...C"
                + " } } }".repeat(9) + " } }";
        assertAnswered("{ " + nine + " } fragment C on City { name }");
        assertRefused("{ " + nine + " } fragment C on City { ...D } fragment D on City { country { name } }", "depth",
                30, 31);
    }

    @Test
    void hops() {
        String eleven = "cities(first: 1) { nodes { " + "country { cities(first: 1) { nodes { ".repeat(5) + "%s"
                + " } } }".repeat(5) + " } }";
        assertAnswered("{ " + eleven.formatted("country { name }") + " }");
        assertRefused("{ " + eleven.formatted("country { regions { totalCount } }") + " }", "hops", 12, 13);
    }

    @Test
    void sevenRelationshipsThroughEdgesFit() {
        assertAnswered("{ cities(first: 1) { edges { node { " + "handedOverTo(first: 2) { edges { node { ".repeat(6)
                + "citations(first: 2) { source { title } }" + " } } }".repeat(6) + " } } } }");
    }

    @Test
    void reads() {
        String query = "{ cities(first: 1) { nodes { %s} } }";
        assertAnswered(query.formatted("hosted(first: 1) { totalCount } ".repeat(149)));
        assertRefused(query.formatted("hosted(first: 1) { totalCount } ".repeat(150)), "reads", 150, 151);
    }

    @Test
    void hopsOfFilters() {
        assertThat(Edge.code(filtered(11))).isEmpty();
        HttpResponse<String> refused = filtered(12);
        assertThat(Edge.code(refused)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(Edge.json(refused).at("/errors/0/extensions/limit").asString()).isEqualTo("hops");
    }

    private HttpResponse<String> filtered(int hops) {
        Map<String, Object> where = Map.of("name", Map.of("contains", "a"));
        for (int i = hops; i > 0; i--) {
            where = (i % 2 == 1) ? Map.of("country", where) : Map.of("cities", Map.of("some", Map.of("node", where)));
        }
        return this.edge.ask("query ($w: CityWhere) { cities(first: 1, where: $w) { totalCount } }", Map.of("w", where),
                Edge.JSON);
    }

    @Test
    void conditions() {
        String query = "query ($w: [CityWhere!]) { cities(first: 1, where: { or: $w, name: { contains: \"a\" } }) "
                + "{ nodes { name } } }";
        Map<String, ?> condition = Map.of("name", Map.of("contains", "e"));
        HttpResponse<String> most = this.edge.ask(query, Map.of("w", Collections.nCopies(49, condition)), Edge.JSON);
        assertThat(Edge.json(most).at("/data/cities/nodes")).hasSize(1);
        HttpResponse<String> more = this.edge.ask(query, Map.of("w", Collections.nCopies(50, condition)), Edge.JSON);
        assertThat(Edge.code(more)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(Edge.json(more).at("/errors/0/extensions/limit").asString()).isEqualTo("conditions");
    }

    @Test
    void readsOfManyKinds() {
        String query = "{ node(id: \"city/yeonsu\") { ... on Entity { %s } } }";
        int kinds = Edge.json(this.edge.ask("{ __type(name: \"Entity\") { possibleTypes { name } } }"))
            .at("/data/__type/possibleTypes")
            .size();
        int fit = 149 / kinds;
        assertAnswered(query.formatted("names(first: 1) { totalCount } ".repeat(fit)));
        assertRefused(query.formatted("names(first: 1) { totalCount } ".repeat(fit + 1)), "reads", 150,
                1 + (fit + 1) * kinds);
    }

    @Test
    void fields() {
        String spreads = "...H ".repeat(49);
        String query = "{ networks(first: 1) { nodes { %s%s} } } fragment H on Network { %s}";
        assertAnswered(query.formatted(spreads, "id ".repeat(98), "id ".repeat(100)));
        assertRefused(query.formatted(spreads, "id ".repeat(99), "id ".repeat(100)), "fields", 5000, 5001);
    }

    @Test
    void aliases() {
        assertAnswered("{ networks { nodes { " + numbered(50, "a%d: name ") + "} } }");
        assertRefused("{ networks { nodes { " + numbered(51, "a%d: name ") + "} } }", "aliases", 50, 51);
    }

    @Test
    void fragments() {
        String query = "{ networks { nodes { %s } } } %s";
        assertAnswered(query.formatted(numbered(50, "...F%d "), numbered(50, "fragment F%d on Network { name } ")));
        assertRefused(query.formatted(numbered(51, "...F%d "), numbered(51, "fragment F%d on Network { name } ")),
                "fragments", 50, 51);
    }

    @Test
    void rootFields() {
        assertAnswered("{ " + numbered(20, "a%d: networks { totalCount } ") + "}");
        assertRefused("{ " + numbered(21, "a%d: networks { totalCount } ") + "}", "rootFields", 20, 21);
    }

    @Test
    void characters() {
        String query = "{ networks { totalCount } } #";
        assertAnswered(query + "x".repeat(20_000 - query.length()));
        assertRefused(query + "x".repeat(20_001 - query.length()), "characters", 20_000, 20_001);
    }

    @Test
    void tokens() {
        assertAnswered("{ networks { nodes { " + "id ".repeat(4992) + "} } }");
        HttpResponse<String> refused = this.edge.ask("{ networks { nodes { " + "id ".repeat(4993) + "} } }");
        assertThat(Edge.code(refused)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(Edge.json(refused).at("/errors/0/extensions/limit").asString()).isEqualTo("tokens");
    }

    @Test
    void pageSize() {
        assertAnswered("{ cities(first: 200) { totalCount nodes { name } } }");
        assertAnswered("{ cities(last: 200) { totalCount nodes { name } } }");
        for (String page : new String[] { "first: 201", "last: 201", "first: -1", "first: 2147483647" }) {
            assertThat(Edge.code(this.edge.ask("{ cities(" + page + ") { totalCount } }"))).isEqualTo("BAD_ARGUMENT");
        }
    }

    @Test
    void ids() {
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        HttpResponse<String> most = this.edge.ask(query, Map.of("ids", Collections.nCopies(200, "city/yeonsu")),
                Edge.JSON);
        assertThat(Edge.json(most).at("/data/nodes")).hasSize(200);
        HttpResponse<String> more = this.edge.ask(query, Map.of("ids", Collections.nCopies(201, "city/yeonsu")),
                Edge.JSON);
        assertThat(Edge.code(more)).isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void body() {
        String body = "{\"query\":\"{ networks { totalCount } }\",\"extensions\":{\"x\":\"%s\"}}";
        int rest = 256 * 1024 - body.length() + 2;
        assertThat(this.edge.post(body.formatted("x".repeat(rest)), "Content-Type", Edge.JSON).statusCode())
            .isEqualTo(200);
        String longer = body.formatted("x".repeat(rest + 1));
        assertTooLarge(this.edge.post(longer, "Content-Type", Edge.JSON));
        var withoutLength = BodyPublishers.fromPublisher(BodyPublishers.ofString(longer));
        assertTooLarge(this.edge.send("POST", "/graphql", withoutLength, "Content-Type", Edge.JSON));
    }

    @Test
    void theWholeSchemaCanBeAsked() {
        HttpResponse<String> response = this.edge.ask(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(Edge.json(response).has("errors")).isFalse();
        assertThat(Edge.json(response).at("/data/__schema/types").size()).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ __schema { types { fields { type { fields { name } } } } } }",
            "{ __schema { types { interfaces { possibleTypes { interfaces { name } } } } } }",
            "{ a: __schema { types { fields { name } } } b: __schema { types { fields { name } } } }",
            "{ a: __type(name: \"City\") { name } b: __type(name: \"Person\") { name } }",
            "{ networks { totalCount } __schema { types { a: fields { name } b: fields { name } } } }" })
    void introspectionIsNoWayRound(String query) {
        assertThat(Edge.code(this.edge.ask(query))).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void fortyTurnsRoundACircleAreRefusedQuickly() {
        assertRefusedQuickly("{ " + "cities { nodes { country { ".repeat(40) + "name" + " } } }".repeat(40) + " }",
                "LIMIT_EXCEEDED");
    }

    @Test
    void fragmentsThatDoubleAreRefusedQuickly() {
        String bomb = IntStream.range(1, 50)
            .mapToObj(i -> "fragment F%d on City { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining());
        assertRefusedQuickly("{ cities { nodes { ...F1 } } } " + bomb + "fragment F50 on City { name }",
                "LIMIT_EXCEEDED");
    }

    @Test
    void fragmentsThatContainThemselvesAreRefusedQuickly() {
        assertRefusedQuickly("{ cities { nodes { ...A } } } fragment A on City { country { ...B } }"
                + " fragment B on Country { cities { nodes { ...A } } }", "INVALID_DOCUMENT");
    }

    @Test
    void valuesThatNestDeepAreRefusedQuickly() {
        assertRefusedQuickly(
                "{ cities(where: " + "{ not: ".repeat(900) + "{}" + " }".repeat(900) + ") { totalCount } }",
                "LIMIT_EXCEEDED");
        String variables = "{\"not\":".repeat(900) + "{}" + "}".repeat(900);
        assertThat(this.edge
            .post("{\"query\":\"query ($w: CityWhere) { cities(where: $w) { totalCount } }\",\"variables\":{\"w\":"
                    + variables + "}}", "Content-Type", Edge.JSON)
            .statusCode()).isEqualTo(400);
    }

    private void assertAnswered(String query) {
        HttpResponse<String> response = this.edge.ask(query);
        assertThat(Edge.json(response).has("errors")).as(response.body()).isFalse();
        assertThat(Edge.json(response).get("data").isNull()).isFalse();
    }

    private void assertRefused(String query, String limit, int allowed, int asked) {
        HttpResponse<String> response = this.edge.ask(query, Map.of(), Edge.GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Edge.code(response)).isEqualTo("LIMIT_EXCEEDED");
        var extensions = Edge.json(response).at("/errors/0/extensions");
        assertThat(extensions.get("limit").asString()).isEqualTo(limit);
        assertThat(extensions.get("allowed").asInt()).isEqualTo(allowed);
        assertThat(extensions.get("asked").asInt()).isEqualTo(asked);
    }

    private void assertRefusedQuickly(String query, String code) {
        Instant start = Instant.now();
        assertThat(Edge.code(this.edge.ask(query))).isEqualTo(code);
        assertThat(Duration.between(start, Instant.now())).isLessThan(QUICKLY);
    }

    private static void assertTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Edge.code(response)).isEqualTo("LIMIT_EXCEEDED");
    }

    private static String numbered(int count, String format) {
        return IntStream.rangeClosed(1, count).mapToObj(format::formatted).collect(Collectors.joining());
    }

}
