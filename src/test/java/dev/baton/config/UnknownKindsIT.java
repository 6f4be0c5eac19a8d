package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.command.OpenGraph;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.LoadNote;
import dev.baton.dataset.load.LoadReport;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.TestServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A command loads a dataset with a kind of node of its own beside what a running service
 * serves: the service says so, and answers what is of other kinds.
 */
@BatonTest
@TestPropertySource(properties = "baton.limits.database-time=60s")
class UnknownKindsIT {

    private static final String FUND = "fund/adaptation-fund";

    @Autowired
    private UnknownKinds unknown;

    @LocalServerPort
    private int port;

    @Test
    void aRunningServiceTellsOfThemAndGoesOn() {
        Client client = new Client(port);
        load(DatasetReader.read("src/test/resources/networks/climate"));
        answer(client, "{ graph { version } }");
        await().atMost(Duration.ofSeconds(20)).until(() -> !unknown.datasets().isEmpty());
        assertThat(unknown.datasets()).containsExactly("The United Nations climate conferences");
        assertThat(client.ask("{ node(id: \"%s\") { id } }".formatted(FUND)).at("/errors/0/extensions/code").asString())
            .isEqualTo("BAD_ID");
        assertThat(answer(client, "{ city(id: \"city/yeonsu\") { name } }").at("/data/city/name").asString())
            .isEqualTo("Yeonsu");
    }

    private static JsonNode answer(Client client, String request) {
        JsonNode answer = client.ask(request);
        assertThat(answer.has("errors")).as("%s: %s", request, answer).isFalse();
        return answer;
    }

    /** As the command does, in a process of its own. */
    private static void load(Dataset dataset) {
        TestServer server = TestServer.get();
        try (OpenGraph graph = new CommandTools()
            .open(List.of("--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=" + server.password()), List.of(dataset))) {
            assertThat(graph.loader().loadBeside(List.of(dataset), LoadNote.NONE))
                .isInstanceOf(LoadReport.Loaded.class);
        }
    }

}
