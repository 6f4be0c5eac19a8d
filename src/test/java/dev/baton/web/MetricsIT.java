package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is measured of each stage, and who sees it. */
@BatonTest
class MetricsIT {

    private static final String QUERY = "query Measured%d { cities(first: 1) { nodes { name } } graph { version } }";

    private final Edge edge;

    MetricsIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @Test
    void theFirstRequestParsesPlansAndCompilesAndTheNextOnesDoNot() {
        this.edge.ask(QUERY.formatted(0));
        double[] before = counts();
        for (int i = 0; i < 3; i++) {
            this.edge.ask(QUERY.formatted(1));
        }
        double[] after = counts();
        // Parsed and validated once; two root fields planned and compiled once, read and
        // mapped three times; three answers written.
        double[] expected = { 1, 1, 2, 2, 6, 6, 3, 2, 1, 2, 1 };
        for (int i = 0; i < expected.length; i++) {
            assertThat(after[i] - before[i]).as("meter " + i).isEqualTo(expected[i]);
        }
    }

    @Test
    void everyStageTakesTime() {
        this.edge.ask(QUERY.formatted(2));
        for (String stage : stages()) {
            JsonNode timer = meter("baton.stage?tag=stage:" + stage);
            assertThat(value(timer, "TOTAL_TIME")).as(stage).isPositive();
        }
    }

    @Test
    void requestsAreTimedByWhatTheyAskFor() {
        this.edge.ask(QUERY.formatted(3));
        String graphql = "http.server.requests?tag=method:POST&tag=uri:/graphql&tag=status:200&tag=outcome:SUCCESS";
        double before = value(meter(graphql), "COUNT");
        this.edge.ask(QUERY.formatted(3));
        this.edge.ask(QUERY.formatted(3));
        assertThat(value(meter(graphql), "COUNT") - before).isEqualTo(2);
        this.edge.page("/graphiql");
        assertThat(value(meter("http.server.requests?tag=uri:/graphiql&tag=method:GET"), "COUNT")).isPositive();
    }

    @Test
    void whatCallersChooseIsNoTag() {
        this.edge.page("/nothing/here/1");
        this.edge.page("/nothing/here/2");
        JsonNode timer = meter("http.server.requests?tag=status:404&tag=outcome:CLIENT_ERROR");
        assertThat(value(timer, "COUNT")).isGreaterThanOrEqualTo(2);
        assertThat(timer.toString()).doesNotContain("/nothing/here");
    }

    @Test
    void othersFindNoMetrics() {
        for (String path : new String[] { "/actuator/metrics", "/actuator/metrics/baton.stage",
                "/actuator/prometheus" }) {
            HttpResponse<String> response = this.edge.page(path, "X-Forwarded-For", "192.0.2.7");
            assertThat(response.statusCode()).as(path).isEqualTo(404);
        }
    }

    private double[] counts() {
        String[] stages = stages();
        double[] counts = new double[stages.length + 4];
        for (int i = 0; i < stages.length; i++) {
            counts[i] = value(meter("baton.stage?tag=stage:" + stages[i]), "COUNT");
        }
        int at = stages.length;
        for (String kept : new String[] { "documents", "plans" }) {
            counts[at++] = value(meter("baton." + kept + "?tag=result:hit"), "COUNT");
            counts[at++] = value(meter("baton." + kept + "?tag=result:miss"), "COUNT");
        }
        return counts;
    }

    private static String[] stages() {
        return new String[] { "parse", "validate", "plan", "compile", "database", "map", "write" };
    }

    private JsonNode meter(String path) {
        HttpResponse<String> response = this.edge.page("/actuator/metrics/" + path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Edge.json(response);
    }

    private static double value(JsonNode meter, String statistic) {
        return meter.get("measurements")
            .valueStream()
            .filter(m -> m.get("statistic").asString().equals(statistic))
            .findFirst()
            .orElseThrow()
            .get("value")
            .asDouble();
    }

}
