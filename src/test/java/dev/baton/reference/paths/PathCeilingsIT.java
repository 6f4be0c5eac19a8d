package dev.baton.reference.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Searches through a graph made to be bad for them: two crowds, in each of which
 * everybody spoke at every session, and one bridge between a member of the one and a
 * member of the other.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
class PathCeilingsIT {

    private final Client client;

    PathCeilingsIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @BeforeAll
    static void crowds(Driver driver) {
        try (var session = driver.session()) {
            session.run("MERGE (g:Entity:Graph {id: 'graph/current'}) SET g.version = 1").consume();
            session
                .run("""
                        UNWIND ['left', 'right'] AS side
                        CALL (side) {
                          UNWIND range(1, 100) AS i
                          CREATE (s:Entity:Session {id: 'session/' + side + '-' + i, name: 'Session ' + i,
                            nameKey: 'session ' + i, beginEarliest: 0, beginLatest: 0, endEarliest: 0, endLatest: 0})
                          RETURN collect(s) AS sessions
                        }
                        CALL (side, sessions) {
                          UNWIND range(1, 600) AS i
                          CREATE (p:Entity:Person {id: 'person/' + side + '-' + i, name: 'Person ' + i, nameKey: 'person ' + i})
                          WITH p, sessions
                          UNWIND sessions AS s
                          CREATE (p)-[:SPOKE_AT {id: 'SPOKE_AT/' + p.id + '/' + s.id, claims: [],
                            beginEarliest: 0, beginLatest: 0, endEarliest: 0, endLatest: 0}]->(s)
                        }""")
                .consume();
            session.run("""
                    MATCH (left:Entity {id: 'person/left-1'}), (right:Entity {id: 'person/right-1'})
                    CREATE (c:Entity:City {id: 'city/bridge', name: 'Bridge', nameKey: 'bridge'}),
                      (:Entity:City {id: 'city/island', name: 'Island', nameKey: 'island'})
                    WITH left, right, c
                    UNWIND [left, right] AS p
                    CREATE (p)-[:REPRESENTED {id: 'REPRESENTED/' + p.id + '/' + c.id, claims: [],
                      beginEarliest: 0, beginLatest: 0, endEarliest: 1000000000, endLatest: 1000000000}]->(c)""")
                .consume();
        }
    }

    /** On a busy machine the least time may be over before anything is found. */
    @Test
    void whatWasFoundInTimeIsTheAnswer() {
        int milliseconds = 10;
        JsonNode search = within(milliseconds);
        while (search.get("distance").isNull() && milliseconds < 1000) {
            milliseconds *= 2;
            search = within(milliseconds);
        }
        assertThat(search.get("distance").intValue()).isEqualTo(2);
        assertThat(search.get("paths").valueStream().map(p -> p.get("nodes").get(1).get("id").stringValue()))
            .containsExactly("city/bridge");
    }

    private JsonNode within(int milliseconds) {
        JsonNode search = ask(
                "{ paths(from: \"person/left-1\", to: \"person/right-1\", hops: 8, most: 50, milliseconds: "
                        + milliseconds + ") { %s } }",
                "paths");
        assertThat(search.get("stoppedBy").asString("")).isEqualTo("TIME");
        assertThat(search.get("truncated").booleanValue()).isTrue();
        return search;
    }

    /** The only shortest path is known once a longer one would follow. */
    @Test
    void allThatAreShortestNeedNoLongerOnes() {
        JsonNode search = ask(
                "{ paths(from: \"person/left-1\", to: \"person/right-1\", hops: 8, select: ALL_SHORTEST) { %s } }",
                "paths");
        assertThat(search.get("truncated").booleanValue()).isFalse();
        assertThat(search.get("paths")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "person/right-600", "session/right-50", "person/left-2", "city/island" })
    void noSearchTakesTheDatabaseDown(String to) {
        JsonNode search = ask("{ paths(from: \"person/left-600\", to: \"" + to
                + "\", hops: 8, most: 50, milliseconds: 4000, hubs: PASSED) { %s } }", "paths");
        if (to.equals("city/island")) {
            assertThat(search.get("connected").booleanValue()).isFalse();
        }
        else {
            assertThat(search.get("truncated").booleanValue()).isTrue();
        }
        assertThat(client.ask("{ city(id: \"city/island\") { name } }").toString()).contains("Island");
    }

    @Test
    void whatIsReachedInTimeIsTheAnswer() {
        JsonNode search = client.ask("""
                { reachable(from: "person/left-1", hops: 8, most: 500, kinds: ["City"], milliseconds: 50) {
                    stoppedBy reached { distance node { id } } } }""").get("data").get("reachable");
        assertThat(search.get("stoppedBy").asString("")).isEqualTo("TIME");
        assertThat(search.get("reached").get(0).get("node").get("id").stringValue()).isEqualTo("city/bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = { "hops: 9", "hops: 0", "most: 51", "milliseconds: 4001", "follow: [\"KNOWS\"]",
            "through: [\"Claim\"]" })
    void whatIsNotAllowedIsTold(String argument) {
        JsonNode response = client
            .ask("{ paths(from: \"city/bridge\", to: \"city/island\", " + argument + ") { connected } }");
        assertThat(response.get("errors").get(0).get("extensions").get("code").stringValue()).isEqualTo("BAD_ARGUMENT");
        assertThat(response.get("errors").get(0).get("message").stringValue())
            .contains(argument.substring(0, argument.indexOf(':')));
    }

    private JsonNode ask(String request, String field) {
        JsonNode response = client
            .ask(request.formatted("connected distance truncated stoppedBy paths { length nodes { id } }"));
        assertThat(response.has("errors")).as("%s%n%s", request, response).isFalse();
        return response.get("data").get(field);
    }

}
