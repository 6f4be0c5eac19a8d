package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The answer that is worked by hand in {@code docs/research.md}. */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=classpath:dataset/peers", "baton.limits.database-time=60s" })
class PeersIT {

    private final Client client;

    PeersIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void theAnswerWorkedByHand() {
        assertThat(peers("{ city(id: \"city/ash\") { peers { nodes { score shares city { name } "
                + "reasons { what counts cities shared { name } } } } } }"))
            .containsExactly(
                    "Dill 6.316 of 7: INITIATIVE River School 1.893/2, CLUSTER Mills 1.500/3, TOPIC Water 0.861/4,"
                            + " FORUM Opening 0.631/2, AWARD Prize 0.500/3, THEME Music 0.500/3, THEME Water 0.431/4",
                    "Cherry 3.542 of 5: CLUSTER Mills 1.500/3, TOPIC Water 0.861/4, THEME Music 0.500/3,"
                            + " THEME Water 0.431/4, REGION Highlands 0.250/3",
                    "Beech 2.673 of 5: TOPIC Water 0.861/4, COUNTRY Northland 0.631/2, AWARD Prize 0.500/3,"
                            + " THEME Water 0.431/4, REGION Highlands 0.250/3");
    }

    @Test
    void whatAWeightOfNoneCountsIsNoReason() {
        assertThat(peers("{ peers(of: \"city/ash\", themes: 0, topics: 0, initiatives: 0, clusters: 0, forums: 0, "
                + "awards: 0, country: 20) { nodes { score shares city { name } "
                + "reasons { what counts cities shared { name } } } } }"))
            .containsExactly("Beech 12.869 of 2: COUNTRY Northland 12.619/2, REGION Highlands 0.250/3",
                    "Cherry 0.250 of 1: REGION Highlands 0.250/3");
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        String page = "{ peers(of: \"city/ash\", first: 1%s) { totalCount stoppedAt nodes { city { name } } pageInfo { endCursor hasNextPage } } }";
        JsonNode first = client.ask(page.formatted("")).get("data").get("peers");
        String after = ", after: \"" + first.get("pageInfo").get("endCursor").stringValue() + "\"";
        assertThat(first.toString()).contains("\"totalCount\":3", "\"stoppedAt\":null", "Dill", "\"hasNextPage\":true");
        assertThat(client.ask(page.formatted(after)).get("data").get("peers").get("nodes").toString())
            .contains("Cherry");
    }

    @Test
    void weightsOutOfRangeAndUnknownCitiesAreTold() {
        assertThat(client.ask("{ peers(of: \"city/ash\", themes: 101) { totalCount } }").toString())
            .contains("BAD_ARGUMENT", "it is from 0 to 100");
        assertThat(client.ask("{ peers(of: \"city/none\") { totalCount } }").get("data").toString())
            .isEqualTo("{\"peers\":{\"totalCount\":0}}");
    }

    private List<String> peers(String request) {
        JsonNode answer = client.ask(request);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        JsonNode data = answer.get("data").iterator().next();
        return (data.has("peers") ? data.get("peers") : data).get("nodes").valueStream().map(PeersIT::peer).toList();
    }

    private static String peer(JsonNode peer) {
        List<String> reasons = peer.get("reasons")
            .valueStream()
            .map(r -> "%s %s %.3f/%d".formatted(r.get("what").stringValue(), r.get("shared").get("name").stringValue(),
                    r.get("counts").doubleValue(), r.get("cities").intValue()))
            .toList();
        return "%s %.3f of %d: %s".formatted(peer.get("city").get("name").stringValue(),
                peer.get("score").doubleValue(), peer.get("shares").intValue(), String.join(", ", reasons));
    }

}
