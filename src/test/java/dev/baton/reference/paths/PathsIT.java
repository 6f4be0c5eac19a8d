package dev.baton.reference.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.benchmark.network.NetworkWriter;
import dev.baton.reference.paths.PlainGraph.Thing;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.Sdl;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Paths and what can be reached, on random pairs of an invented network, against a plain
 * search in memory.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
class PathsIT {

    private static final long SEED = 5;

    private static final int PAIRS = 40;

    private static PlainGraph graph;

    private final Client client;

    PathsIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @BeforeAll
    static void network(Driver driver) {
        NetworkWriter.write(NetworkSize.SMALL, Sdl.vocabulary(), true, driver);
        graph = PlainGraph.of(driver, Sdl.vocabulary());
    }

    @Test
    void pathsAreThoseOfAPlainSearch() {
        Random random = new Random(SEED);
        List<String> ids = graph.nodes.keySet().stream().sorted().toList();
        int connected = 0;
        int cut = 0;
        for (int i = 0; i < PAIRS; i++) {
            Rules rules = Rules.drawn(random);
            String from = drawn(ids, random);
            String to = i % 20 == 0 ? from : drawn(ids, random);
            int hops = 1 + random.nextInt(5);
            int most = 1 + random.nextInt(50);
            boolean all = random.nextBoolean();
            JsonNode search = ask("""
                    { paths(from: "%s", to: "%s", hops: %d, most: %d, select: %s, milliseconds: 4000%s) {
                      connected distance truncated stoppedBy paths { length steps {
                        order from { id } to { id } type reading relationship { id } } } } }""".formatted(from, to,
                    hops, most, all ? "ALL_SHORTEST" : "SHORTEST", rules.written()), "paths");
            if (!rules.isThere(graph.thing(from), graph.vocabulary())
                    || !rules.isThere(graph.thing(to), graph.vocabulary())) {
                assertThat(search.isNull()).isTrue();
                continue;
            }
            List<List<String>> expected = graph.paths(from, to, hops, rules)
                .stream()
                .sorted(Comparator.comparing(List::size))
                .toList();
            if (all && !expected.isEmpty()) {
                int shortest = expected.getFirst().size();
                expected = expected.stream().filter(p -> p.size() == shortest).toList();
            }
            String asked = "%s to %s in %d, %d of %d %s".formatted(from, to, hops, most, expected.size(), rules);
            assertThat(search.get("connected").booleanValue()).as(asked).isEqualTo(!expected.isEmpty());
            JsonNode paths = search.get("paths");
            int count = Math.min(most, expected.size());
            assertThat(paths.valueStream().map(p -> p.get("length").intValue())).as(asked)
                .containsExactlyElementsOf(expected.subList(0, count).stream().map(List::size).toList());
            List<List<String>> found = paths.valueStream().map(PathsIT::ids).toList();
            assertThat(new HashSet<>(found)).as(asked).hasSize(count);
            assertThat(expected).as(asked).containsAll(found);
            boolean more = expected.size() > most;
            assertThat(search.get("truncated").booleanValue()).as(asked).isEqualTo(more);
            assertThat(search.get("stoppedBy").asString("")).as(asked).isEqualTo(more ? "MOST" : "");
            paths.forEach(p -> followed(p, from, to));
            connected += count > 1 ? 1 : 0;
            cut += more ? 1 : 0;
        }
        assertThat(connected).isGreaterThan(PAIRS / 10);
        assertThat(cut).isPositive();
    }

    @Test
    void whatIsReachedIsThatOfAPlainSearch() {
        Random random = new Random(SEED);
        List<String> ids = graph.nodes.keySet().stream().sorted().toList();
        for (int i = 0; i < PAIRS; i++) {
            Rules rules = Rules.drawn(random);
            String from = ids.get(random.nextInt(ids.size()));
            int hops = 1 + random.nextInt(6);
            int most = 1 + random.nextInt(500);
            boolean cities = random.nextBoolean();
            JsonNode search = ask(
                    """
                            { reachable(from: "%s", hops: %d, most: %d, milliseconds: 4000%s%s) { truncated
                              reached { distance node { id } step { order from { id } to { id } relationship { id } } } } }"""
                        .formatted(from, hops, most, cities ? ", kinds: [\"City\"]" : "", rules.written()),
                    "reachable");
            if (!rules.isThere(graph.thing(from), graph.vocabulary())) {
                assertThat(search.isNull()).isTrue();
                continue;
            }
            Map<String, Integer> distances = graph.distances(from, hops, rules);
            List<String> expected = distances.keySet()
                .stream()
                .filter(id -> !id.equals(from))
                .map(graph::thing)
                .filter(n -> !cities || n.kind().equals("City"))
                .filter(n -> rules.isThere(n, graph.vocabulary()))
                .sorted(Comparator.comparing((Thing n) -> distances.get(n.id()))
                    .thenComparing(Thing::nameKey)
                    .thenComparing(Thing::id))
                .map(n -> distances.get(n.id()) + " " + n.id())
                .toList();
            String asked = "from %s in %d, %d of %d %s".formatted(from, hops, most, expected.size(), rules);
            assertThat(search.get("reached")
                .valueStream()
                .map(r -> r.get("distance").intValue() + " " + r.get("node").get("id").stringValue())).as(asked)
                .containsExactlyElementsOf(expected.subList(0, Math.min(most, expected.size())));
            assertThat(search.get("truncated").booleanValue()).as(asked).isEqualTo(expected.size() > most);
            search.get("reached").forEach(r -> {
                JsonNode step = r.get("step");
                assertThat(step.get("to").get("id")).isEqualTo(r.get("node").get("id"));
                assertThat(distances.get(step.get("from").get("id").stringValue())).as(asked)
                    .isEqualTo(r.get("distance").intValue() - 1);
            });
        }
    }

    /** Half of them cities, of which most are joined. */
    private static String drawn(List<String> ids, Random random) {
        List<String> some = random.nextBoolean() ? ids : ids.stream().filter(id -> id.startsWith("city/")).toList();
        return some.get(random.nextInt(some.size()));
    }

    /** Steps join up, and tell which way their relationships stand. */
    private static void followed(JsonNode path, String from, String to) {
        String at = from;
        for (JsonNode step : path.get("steps")) {
            assertThat(step.get("from").get("id").stringValue()).isEqualTo(at);
            at = step.get("to").get("id").stringValue();
            String id = step.get("relationship").get("id").stringValue();
            String along = "%s/%s/%s".formatted(step.get("type").stringValue(),
                    step.get("from").get("id").stringValue(), at);
            assertThat(step.get("reading").stringValue()).as(id).isEqualTo(id.startsWith(along) ? "ALONG" : "AGAINST");
        }
        assertThat(at).isEqualTo(to);
    }

    private static List<String> ids(JsonNode path) {
        return path.get("steps")
            .valueStream()
            .map(s -> s.get("relationship").get("id").stringValue())
            .collect(Collectors.toList());
    }

    private JsonNode ask(String request, String field) {
        JsonNode response = client.ask(request);
        assertThat(response.has("errors")).as("%s%n%s", request, response).isFalse();
        return response.get("data").get(field);
    }

}
