package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The limit on the database's work: a question beyond it is refused with a code, and the
 * service goes on.
 */
@BatonTest
@TestPropertySource(properties = { "baton.limits.database-time=1s", "baton.limits.planning-time=0s",
        "baton.limits.cost=1000000000" })
class DatabaseTimeIT {

    @LocalServerPort
    private int port;

    @Test
    void whatTakesLongerIsRefusedAndTheNextQuestionAnswered() {
        Client client = new Client(port);
        JsonNode refused = client.ask("{ cities { nodes { " + round(5) + " } } }");
        assertThat(refused.at("/errors/0/extensions/code").stringValue()).as(refused.toString()).isEqualTo("TIMEOUT");
        assertThat(refused.at("/errors/0/message").stringValue()).contains("ask for less");
        assertThat(refused.at("/errors/0/path/0").stringValue()).isEqualTo("cities");
        assertThat(client.ask("{ graph { version } }").at("/data/graph/version").longValue()).isPositive();
    }

    /**
     * From cities to their countries and on to all cities there, again and again:
     * millions of rows.
     */
    private static String round(int times) {
        return times == 0 ? "id" : "country { cities { nodes { " + round(times - 1) + " } } }";
    }

}
