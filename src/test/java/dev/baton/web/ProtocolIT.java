package dev.baton.web;

import static dev.baton.web.Edge.GRAPHQL;
import static dev.baton.web.Edge.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The GraphQL-over-HTTP draft, rule by rule; each test's comment is the rule in short.
 */
@BatonTest
class ProtocolIT {

    private static final String NETWORKS = "{ networks { nodes { name } } }";

    private final Edge edge;

    ProtocolIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    // Accept: the media type that the client names first is the one that it gets.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                               | application/json
            application/graphql-response+json                              | application/graphql-response+json
            application/graphql-response+json, application/json            | application/graphql-response+json
            application/json, application/graphql-response+json; q=0.5     | application/json
            application/graphql-response+json; q=0.1, application/json     | application/json
            text/html, application/json; q=0.9, */*; q=0.8                 | application/json
            */*                                                            | application/json
            application/*; q=0.2, text/html                                | application/json""")
    void theResponseHasTheMediaTypeThatIsAccepted(String accept, String type) {
        HttpResponse<String> response = this.edge.ask(NETWORKS, Map.of(), accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
        assertThat(Edge.json(response).at("/data/networks/nodes/0/name").asString()).contains("Learning Cities");
    }

    // Legacy watershed: without an Accept header a request is taken to accept
    // application/graphql-response+json.
    @Test
    void withoutAcceptTheResponseIsOfGraphQlsOwnType() {
        HttpResponse<String> response = this.edge.post("{\"query\":\"{ graph { version } }\"}", "Content-Type", JSON);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(GRAPHQL + ";charset=UTF-8");
    }

    // Body: 406 where no supported media type is accepted.
    @ParameterizedTest
    @ValueSource(strings = { "text/html", "application/xml", "application/json; q=0", "nonsense" })
    void otherMediaTypesAreNotAcceptable(String accept) {
        assertRefused(this.edge.ask(NETWORKS, Map.of(), accept), 406);
    }

    // Status codes: what is no well-formed request has status 400, whatever the media
    // type.
    @ParameterizedTest
    @ValueSource(strings = { "null", "", "NONSENSE", "{\"query\":", "[]", "[{\"query\":\"{ graph { version } }\"}]",
            "3", "\"{ graph { version } }\"", "{}", "{\"qeury\":\"{ graph { version } }\"}", "{\"query\":null}",
            "{\"query\":7}", "{\"query\":\"  \"}", "{\"query\":[\"{ graph { version } }\"]}",
            "{\"query\":\"{ graph { version } }\",\"variables\":[7]}",
            "{\"query\":\"{ graph { version } }\",\"variables\":\"{}\"}",
            "{\"query\":\"{ graph { version } }\",\"operationName\":{}}",
            "{\"query\":\"{ graph { version } }\",\"extensions\":1}", "{\"query\":\"{ graph { version } }\"} trailing",
            "{\"query\":\"a\",\"query\":\"{ graph { version } }\"}" })
    void aMalformedRequestIsRefused(String body) {
        for (String accept : new String[] { JSON, GRAPHQL }) {
            assertRefused(this.edge.post(body, "Content-Type", JSON, "Accept", accept), 400);
        }
    }

    // Request parameters: null for an optional parameter is the same as none.
    @Test
    void optionalParametersMayBeNull() {
        HttpResponse<String> response = this.edge.post(
                "{\"query\":\"{ graph { version } }\",\"variables\":null,\"operationName\":null,\"extensions\":null}",
                "Content-Type", JSON, "Accept", GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Edge.json(response).at("/data/graph/version").asInt()).isPositive();
    }

    // POST: a request without Content-Type, or of another one, is refused with a 4xx
    // status.
    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/graphql",
            "multipart/form-data; boundary=x", "application/json; charset=utf-16", "nonsense" })
    void otherContentTypesAreUnsupported(String type) {
        HttpResponse<String> response = this.edge.post("{\"query\":\"{ graph { version } }\"}", "Content-Type", type);
        assertRefused(response, 415);
        assertThat(response.headers().firstValue("Accept")).hasValue(JSON);
    }

    @Test
    void aMissingContentTypeIsUnsupportedAndSoIsACompressedBody() {
        assertRefused(this.edge.post("{\"query\":\"{ graph { version } }\"}"), 415);
        assertRefused(this.edge.post("{}", "Content-Type", JSON, "Content-Encoding", "gzip"), 415);
    }

    // application/json: every well-formed request has status 200; the other type: 400
    // where there is no data.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                  | INVALID_DOCUMENT
            { nothing }                                        | INVALID_DOCUMENT
            query A { graph { version } } query B { graph { version } } | BAD_REQUEST
            query ($n: Int!) { networks(first: $n) { totalCount } }     | BAD_ARGUMENT
            mutation { x }                                     | INVALID_DOCUMENT
            subscription { x }                                 | INVALID_DOCUMENT
            fragment F on City { name }                        | INVALID_DOCUMENT""")
    void theStatusOfARequestErrorDependsOnTheMediaType(String query, String code) {
        HttpResponse<String> plain = this.edge.ask(query, Map.of(), JSON);
        HttpResponse<String> graphQl = this.edge.ask(query, Map.of(), GRAPHQL);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(graphQl.statusCode()).isEqualTo(400);
        assertThat(Edge.json(plain)).isEqualTo(Edge.json(graphQl));
        assertThat(Edge.json(plain).has("data")).isFalse();
        assertThat(Edge.code(plain)).isEqualTo(code);
    }

    // Field errors: 200 with data, partial or null.
    @Test
    void aFieldErrorHasStatus200AndItsPath() {
        HttpResponse<String> response = this.edge.ask("{ graph { version } city(id: \"nowhere\") { name } }", Map.of(),
                GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Edge.json(response).at("/data/graph/version").asInt()).isPositive();
        assertThat(Edge.json(response).at("/errors/0/path/0").asString()).isEqualTo("city");
        assertThat(Edge.code(response)).isEqualTo("BAD_ID");
    }

    // GET: parameters in the URL, variables and extensions as JSON; an empty
    // operationName is none.
    @Test
    void aQueryMayBeAskedWithGet() {
        HttpResponse<String> response = this.edge
            .get(Map.of("query", "query Q($n: Int) { networks(first: $n) { nodes { name } } }", "variables",
                    "{\"n\":1}", "operationName", "", "extensions", "{\"graphVersion\":true}"), "Accept", GRAPHQL);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Edge.json(response).at("/data/networks/nodes")).hasSize(1);
        assertThat(Edge.json(response).at("/extensions/graph/version").asInt()).isPositive();
    }

    @Test
    void aMalformedGetIsRefused() {
        assertRefused(this.edge.get(Map.of("variables", "{}")), 400);
        assertRefused(this.edge.get(Map.of("query", NETWORKS, "variables", "{")), 400);
        assertRefused(this.edge.get(Map.of("query", NETWORKS, "variables", "[]")), 400);
        assertRefused(this.edge.get(Map.of("query", NETWORKS, "extensions", "\"x\"")), 400);
        assertRefused(this.edge.page("/graphql?query=a&query=b"), 400);
        assertRefused(this.edge.page("/graphql"), 400);
    }

    // GET must not execute mutations: there are none.
    @Test
    void aMutationCannotBeAskedWithGet() {
        assertThat(this.edge.get(Map.of("query", "mutation { x }"), "Accept", GRAPHQL).statusCode()).isEqualTo(400);
    }

    // Other methods: 405 with the allowed ones.
    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "PATCH" })
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> response = this.edge.send(method, "/graphql", BodyPublishers.ofString("{}"),
                "Content-Type", JSON);
        assertRefused(response, 405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void optionsTellsTheMethodsAndNothingElse() {
        HttpResponse<String> response = this.edge.send("OPTIONS", "/graphql", BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    }

    // Caching: a POST is not stored; a GET may be kept and asked again.
    @Test
    void aGetIsAnsweredAgainOnlyWhereItChanged() {
        HttpResponse<String> first = this.edge.get(Map.of("query", NETWORKS));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        HttpResponse<String> second = this.edge.get(Map.of("query", NETWORKS), "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(this.edge.get(Map.of("query", "{ cities { totalCount } }"), "If-None-Match", tag).statusCode())
            .isEqualTo(200);
        assertThat(this.edge.ask(NETWORKS).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Edge.json(response).propertyNames()).containsExactly("errors");
        assertThat(Edge.code(response)).isEqualTo("BAD_REQUEST");
        assertThat(Edge.message(response)).isNotBlank().doesNotContain("Exception", "tools.jackson", "java.", "org.");
    }

}
