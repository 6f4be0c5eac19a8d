package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Fixtures;
import dev.baton.dataset.check.Checker;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.Sdl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The handover is found to be the opening: its id leads there, until the decision is
 * taken back.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
@Timeout(180)
class MergesIT {

    private static final Dataset MERGED = Fixtures.smallWith("decisions.json", """
            {"source": {"id": "source/decisions", "title": "Decisions of the editors"},
             "same": [{"keep": "session/iclc-5-opening", "merge": ["session/iclc-5-handover"],
               "reason": "one ceremony"}]}
            """);

    @Autowired
    private Driver driver;

    @Autowired
    private Loader loader;

    @LocalServerPort
    private int port;

    private JsonNode ask(String query) {
        JsonNode answer = new Client(port).ask(query);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    @Test
    void aMergedIdLeadsToTheSurvivorWhichSaysSo() {
        assertThat(Checker.check(MERGED, Sdl.vocabulary())).isEmpty();
        loader.load(MERGED);
        JsonNode data = ask("""
                { node(id: "session/iclc-5-handover") { id }
                  session(id: "session/iclc-5-handover") {
                    id names { totalCount } mergedFrom { formerId reason survivor decidedIn { id } of { id } } }
                  nodes(ids: ["session/iclc-5-opening", "session/iclc-5-handover", "city/nowhere"]) { id }
                  sessions(where: { id: { eq: "session/iclc-5-handover" } }) { nodes { id } }
                  several: sessions(where: { id: { in: ["session/iclc-5-handover", "session/none"] } }) { totalCount }
                  formerIds { nodes { id formerId } }
                  city(id: "city/medellin") { handedOverTo { edges { ceremony { id } } } } }""");
        assertThat(data.at("/node/id").asString()).isEqualTo("session/iclc-5-opening");
        assertThat(data.at("/session/id").asString()).isEqualTo("session/iclc-5-opening");
        assertThat(data.at("/session/names/totalCount").asInt()).isEqualTo(2);
        assertThat(data.at("/session/mergedFrom").toString())
            .isEqualTo("[{\"formerId\":\"session/iclc-5-handover\",\"reason\":\"one ceremony\","
                    + "\"survivor\":\"session/iclc-5-opening\",\"decidedIn\":{\"id\":\"source/decisions\"},"
                    + "\"of\":{\"id\":\"session/iclc-5-opening\"}}]");
        assertThat(data.get("nodes").toString())
            .isEqualTo("[{\"id\":\"session/iclc-5-opening\"},{\"id\":\"session/iclc-5-opening\"},null]");
        assertThat(data.at("/sessions/nodes").toString()).isEqualTo("[{\"id\":\"session/iclc-5-opening\"}]");
        assertThat(data.at("/several/totalCount").asInt()).isEqualTo(1);
        assertThat(data.at("/formerIds/nodes/0/id").asString()).isEqualTo("former-id/session-iclc-5-handover");
        assertThat(data.at("/city/handedOverTo/edges/0/ceremony/id").asString()).isEqualTo("session/iclc-5-opening");

        loader.load(Fixtures.small());
        assertThat(Export.of(driver).lines())
            .containsExactlyElementsOf(TargetGraph.of(Fixtures.small(), Sdl.vocabulary()).lines().toList());
        JsonNode apart = ask("{ session(id: \"session/iclc-5-handover\") { id mergedFrom { id } } }");
        assertThat(apart.toString()).isEqualTo("{\"session\":{\"id\":\"session/iclc-5-handover\",\"mergedFrom\":[]}}");
    }

}
