package dev.baton.benchmark;

import dev.baton.support.CountingProxy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;

/**
 * How often each side waits for the database in a request: counted by a proxy, with a
 * process of its own for each side, so that what is timed has none between.
 *
 * @param baton by question
 * @param handWritten by question
 */
record RoundTrips(Map<Question, Double> baton, Map<Question, Double> handWritten) {

    private static final int CALLS = 20;

    static RoundTrips of(Database database, List<Question> questions, Function<String, Service> baton,
            Function<String, Service> handWritten) throws IOException {
        Map<Question, Double> one = new HashMap<>();
        Map<Question, Double> other = new HashMap<>();
        URI uri = URI.create(database.uri());
        try (CountingProxy proxy = new CountingProxy(uri.getHost(), uri.getPort());
                Service service = baton.apply("bolt://localhost:" + proxy.port())) {
            Side side = Side.baton(port(service));
            for (Question question : questions) {
                one.put(question, count(side, calls(question, database.driver(), side), proxy));
            }
            try (CountingProxy second = new CountingProxy(uri.getHost(), uri.getPort());
                    Service written = handWritten.apply("bolt://localhost:" + second.port())) {
                Side bare = Side.handWritten(port(written));
                for (Question question : questions) {
                    other.put(question, count(bare, calls(question, database.driver(), side), second));
                }
            }
        }
        return new RoundTrips(one, other);
    }

    private static int port(Service service) {
        return Integer.parseInt(service.told(Duration.ofMinutes(2)));
    }

    private static List<Call> calls(Question question, Driver driver, Side baton) throws IOException {
        try (HttpConnection connection = new HttpConnection(baton.port())) {
            return Call.of(question, driver, connection);
        }
    }

    private static double count(Side side, List<Call> calls, CountingProxy proxy) throws IOException {
        List<byte[]> requests = side.requests(calls);
        try (HttpConnection connection = new HttpConnection(side.port())) {
            connection.ask(requests.getFirst());
            int before = proxy.roundTrips();
            for (int i = 0; i < CALLS; i++) {
                connection.ask(requests.get(i % requests.size()));
            }
            return (double) (proxy.roundTrips() - before) / CALLS;
        }
    }

}
