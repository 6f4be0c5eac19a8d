package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Readers ask over HTTP, several root fields at once, while loads change five hundred
 * nodes and as many relationships: each answer is of one version.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.limits.database-time=60s" })
@Timeout(240)
class ReadersDuringLoadsIT {

    private static final int CITIES = 500;

    private static final int LOADS = 4;

    private static final int READERS = 4;

    private static final Dataset ODD = Crowd.of(CITIES, "odd");

    private static final Dataset EVEN = Crowd.of(CITIES, "even");

    private static final String QUERY = """
            query Q @graphVersion {
              graph { version }
              first: cities(first: 60) { nodes { name kind memberOf { edges { role } } } }
              last: cities(last: 60) { nodes { name kind claims(first: 1) { value } } }
              network(id: "network/n") { members(first: 60) { edges { role node { ... on City { name } } } } }
            }""";

    @Autowired
    private Loader loader;

    @LocalServerPort
    private int port;

    @Test
    void noAnswerIsAMixture() throws Exception {
        assertThat(loader.load(ODD)).isInstanceOf(LoadReport.Loaded.class);
        AtomicBoolean done = new AtomicBoolean();
        Set<Long> seen = new TreeSet<>();
        int answers = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Long>> reader = () -> {
                List<Long> versions = new ArrayList<>();
                Client client = new Client(port);
                while (!done.get()) {
                    versions.add(version(client.ask(QUERY)));
                }
                return versions;
            };
            List<Future<List<Long>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reader));
            }
            for (int i = 0; i < LOADS; i++) {
                LoadReport report = loader.load(i % 2 == 0 ? EVEN : ODD);
                assertThat(report).isInstanceOfSatisfying(LoadReport.Loaded.class,
                        loaded -> assertThat(loaded.counts().nodesChanged()).isGreaterThanOrEqualTo(CITIES));
            }
            done.set(true);
            for (Future<List<Long>> some : readers) {
                answers += some.get().size();
                seen.addAll(some.get());
            }
        }
        assertThat(answers).as("answers").isGreaterThan(READERS * LOADS);
        assertThat(seen).as("versions that somebody saw").hasSizeGreaterThan(2);
    }

    /** The version of an answer, all of whose parts are of it. */
    private static long version(JsonNode answer) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        long version = answer.at("/extensions/graph/version").asLong();
        String mark = version % 2 == 0 ? "even" : "odd";
        String other = version % 2 == 0 ? "odd" : "even";
        String text = answer.get("data").toString();
        assertThat(answer.at("/data/graph/version").asLong()).isEqualTo(version);
        assertThat(text).contains(mark).doesNotContain(other);
        assertThat(answer.at("/data/first/nodes").size()).isEqualTo(60);
        assertThat(answer.at("/data/network/members/edges").size()).isEqualTo(60);
        return version;
    }

}
