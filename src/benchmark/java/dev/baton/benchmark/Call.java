package dev.baton.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question asked once.
 *
 * @param variables those of the request
 * @param parameters those of the hand-written statement
 */
record Call(Question question, Map<String, Object> variables, Map<String, Object> parameters) {

    /** As many different calls as are made of a question; then they begin anew. */
    static final int MOST = 256;

    private static final long SEED = 42;

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * The calls of a question, in an order that is the same each time but none of the
     * graph's.
     * @param driver finds the values
     * @param baton finds the cursors
     */
    static List<Call> of(Question question, Driver driver, HttpConnection baton) throws IOException {
        List<Map<String, Object>> values;
        try (var session = driver.session()) {
            values = session.run(question.values()).list(row -> row.get("values").asMap());
        }
        List<Call> calls = new ArrayList<>();
        String cursor = null;
        for (Map<String, Object> each : values) {
            if (question.cursors() == null) {
                calls.add(new Call(question, each, each));
            }
            else {
                Map<String, Object> after = new HashMap<>();
                after.put("after", cursor);
                JsonNode answer = JSON.readTree(baton.ask(request(question.cursors(), after)));
                cursor = answer.get("data").iterator().next().get("pageInfo").get("endCursor").stringValue();
                calls.add(new Call(question, Map.of("after", cursor), each));
            }
        }
        if (calls.isEmpty()) {
            throw new IllegalStateException("The graph has no values to ask %s with".formatted(question.name()));
        }
        Collections.shuffle(calls, new Random(SEED));
        return List.copyOf(calls.subList(0, Math.min(MOST, calls.size())));
    }

    /** What is sent to Baton. */
    byte[] toBaton() {
        return request(question.graphql(), variables);
    }

    /** What is sent to the hand-written server. */
    byte[] toHandWritten() {
        return HttpConnection.post("/" + question.name(), JSON.writeValueAsBytes(parameters));
    }

    static byte[] request(String query, Map<String, Object> variables) {
        return HttpConnection.post("/graphql", JSON.writeValueAsBytes(Map.of("query", query, "variables", variables)));
    }

}
