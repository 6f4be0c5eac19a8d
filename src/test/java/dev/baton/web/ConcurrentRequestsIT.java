package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.StatementObserver;
import dev.baton.support.BatonTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A flood of requests: so many are answered at once, the others wait or are sent away.
 */
@BatonTest
@Import(ConcurrentRequestsIT.Held.class)
@TestPropertySource(properties = { "baton.limits.concurrent=2", "baton.limits.concurrent-time=300ms" })
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConcurrentRequestsIT {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    private static final AtomicInteger MOST = new AtomicInteger();

    private static volatile CountDownLatch held = new CountDownLatch(0);

    private final Edge edge;

    ConcurrentRequestsIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @Test
    void whoGetsNoTurnIsToldToComeBack() throws Exception {
        held = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                asked.add(clients.submit(() -> this.edge.ask("{ graph { version } }")));
            }
            while (asked.stream().filter(Future::isDone).count() < 8) {
                Thread.sleep(20);
            }
            held.countDown();
            List<HttpResponse<String>> responses = new ArrayList<>();
            for (Future<HttpResponse<String>> one : asked) {
                responses.add(one.get());
            }
            assertThat(responses).filteredOn(r -> r.statusCode() == 200)
                .hasSize(2)
                .allSatisfy(r -> assertThat(Edge.json(r).at("/data/graph/version").asInt()).isPositive());
            assertThat(responses).filteredOn(r -> r.statusCode() == 503).hasSize(8).allSatisfy(r -> {
                assertThat(Edge.code(r)).isEqualTo("UNAVAILABLE");
                assertThat(Edge.message(r)).contains("2 requests at once", "try again");
                assertThat(r.headers().firstValue("Retry-After")).contains("1");
            });
        }
        assertThat(MOST).hasValue(2);
        assertThat(this.edge.ask("{ graph { version } }").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsHasATurn() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                asked.add(clients.submit(() -> this.edge.ask("{ graph { version } }")));
            }
            for (Future<HttpResponse<String>> one : asked) {
                assertThat(one.get().statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void healthNeedsNoTurn() throws Exception {
        held = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                clients.submit(() -> this.edge.ask("{ graph { version } }"));
            }
            assertThat(this.edge.page("/actuator/health/liveness").statusCode()).isEqualTo(200);
            held.countDown();
        }
    }

    @TestConfiguration
    static class Held {

        @Bean
        StatementObserver holding() {
            return (cypher, operation) -> {
                MOST.accumulateAndGet(RUNNING.incrementAndGet(), Math::max);
                try {
                    held.await(20, TimeUnit.SECONDS);
                }
                catch (InterruptedException ex) {
                    Thread.currentThread().interrupt();
                }
                RUNNING.decrementAndGet();
            };
        }

    }

}
