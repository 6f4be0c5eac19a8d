package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.benchmark.network.NetworkWriter;
import dev.baton.reference.PlainPeers;
import dev.baton.reference.WholeGraph;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.Sdl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Peers in an invented network are those that a plain comparison of all pairs finds. */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
class PeersOfAnInventedNetworkIT {

    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @LocalServerPort
    private int port;

    @BeforeAll
    static void network(Driver driver) {
        NetworkWriter.write(NetworkSize.SMALL, Sdl.vocabulary(), true, driver);
    }

    @Test
    void everyCityHasThePeersThatAPlainComparisonFinds(Driver driver) {
        WholeGraph graph = WholeGraph.of(driver, Sdl.vocabulary());
        PlainPeers plain = new PlainPeers(graph);
        Client client = new Client(port);
        graph.ofKinds(List.of("City")).forEach(city -> {
            JsonNode answer = client
                .ask("{ peers(of: \"%s\") { nodes { score city { id } reasons { counts } } } }".formatted(city.id()));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            List<JsonNode> peers = answer.get("data").get("peers").get("nodes").valueStream().toList();
            Map<String, Double> found = new HashMap<>();
            peers.forEach(p -> found.put(p.get("city").get("id").stringValue(), p.get("score").doubleValue()));
            Map<String, Double> expected = plain.of(city.id());
            assertThat(found).as(city.id()).hasSizeGreaterThan(10).containsOnlyKeys(expected.keySet());
            expected.forEach((id, score) -> Assertions.assertThat(found.get(id)).as(id).isCloseTo(score, NEAR));
            assertThat(peers).extracting(p -> -p.get("score").doubleValue()).isSorted();
        });
    }

}
