package dev.baton.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The version of the graph stands in an answer's extensions where it was asked for, and
 * nowhere else.
 */
@BatonTest
class GraphVersionIT {

    @LocalServerPort
    private int port;

    @Test
    void isShownWhereTheOperationAsks() {
        JsonNode answer = new Client(port).ask("query Q @graphVersion { graph { version } cities { totalCount } }");
        assertThat(answer.at("/extensions/graph/version").longValue())
            .isEqualTo(answer.at("/data/graph/version").longValue())
            .isPositive();
    }

    @Test
    void isNotShownOtherwise() {
        assertThat(new Client(port).ask("{ graph { version } }").has("extensions")).isFalse();
    }

}
