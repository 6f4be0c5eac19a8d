package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.store.Gate;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** What is too much for one transaction is loaded in many, while nobody is answered. */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=", "baton.load.ceiling=300" })
@Timeout(180)
class MaintenanceLoadIT {

    private static final Dataset ODD = Crowd.of(60, "odd");

    private static final Dataset EVEN = Crowd.of(60, "even");

    @Autowired
    private Driver driver;

    @Autowired
    private Loader loader;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Gate gate;

    @LocalServerPort
    private int port;

    @BeforeEach
    void emptyGraph() {
        Export.rows(driver, "MATCH (n) WHERE n:Entity OR n:UndoPart DETACH DELETE n");
    }

    /** The graph of sixty cities is larger than the ceiling: nobody can see it come. */
    @Test
    void theFirstLoadIsDoneInBatchesWhereItIsLarge() {
        assertThat(loader.load(ODD)).isInstanceOf(LoadReport.Loaded.class);
        assertThat(Export.of(driver).lines())
            .containsExactlyElementsOf(TargetGraph.of(ODD, Sdl.vocabulary()).lines().toList());
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void aLargeLoadIsRefusedUnlessItIsMaintenance() {
        loader.load(ODD);
        assertThat(loader.load(EVEN)).isInstanceOfSatisfying(LoadReport.TooLarge.class, large -> {
            assertThat(large.ceiling()).isEqualTo(300);
            assertThat(large.counts().total()).isGreaterThan(300);
        });
        assertThat(loader.state().version()).isEqualTo(1);
        assertThat(loader.maintain(EVEN, new LoadNote("A curator", "all names anew")))
            .isInstanceOfSatisfying(LoadReport.Loaded.class, loaded -> assertThat(loaded.version()).isEqualTo(2));
        assertThat(Export.of(driver).lines())
            .containsExactlyElementsOf(TargetGraph.of(EVEN, Sdl.vocabulary()).lines().toList());
        assertThat(loader.versions().getFirst().itemized()).isFalse();
        assertThat(loader.undo(LoadNote.NONE)).isEqualTo(new UndoReport.Nothing(2));
        assertThat(loader.load(EVEN)).isEqualTo(new LoadReport.Unchanged(2));
    }

    /** As a load that is broken off half-way leaves it. */
    @Test
    void nobodyIsAnsweredUntilABrokenLoadIsBroughtToItsEnd() throws Exception {
        loader.load(ODD);
        Export.rows(driver, "MATCH (g:Graph) SET g.closedVersion = g.version REMOVE g.version");
        Export.rows(driver, "MATCH (c:City) WHERE c.id ENDS WITH '1' DETACH DELETE c");
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("UNAVAILABLE", "The graph is being loaded");
        assertThat(readiness()).isEqualTo(503);
        assertThat(loader.load(EVEN)).isInstanceOfSatisfying(LoadReport.Loaded.class,
                loaded -> assertThat(loaded.version()).isEqualTo(2));
        assertThat(Export.of(driver).lines())
            .containsExactlyElementsOf(TargetGraph.of(EVEN, Sdl.vocabulary()).lines().toList());
        assertThat(status()).isEqualTo(200);
        assertThat(readiness()).isEqualTo(200);
    }

    @Test
    void anotherLoadWaitsForAMaintenanceLoad() throws Exception {
        loader.load(ODD);
        Loader other = new Loader(Sdl.vocabulary(), client, transactions, gate, LoadSettings.at(Clock.systemUTC()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LoadReport> maintenance = threads.submit(() -> loader.maintain(EVEN, LoadNote.NONE));
            while (!loader.state().closed() && !maintenance.isDone()) {
                Thread.sleep(1);
            }
            Future<LoadReport> second = threads.submit(() -> other.load(ODD));
            assertThat(maintenance.get()).isInstanceOf(LoadReport.Loaded.class);
            assertThat(second.get()).isInstanceOf(LoadReport.Loaded.class);
        }
        assertThat(loader.state().version()).isEqualTo(3);
        assertThat(Export.of(driver).lines())
            .containsExactlyElementsOf(TargetGraph.of(ODD, Sdl.vocabulary()).lines().toList());
    }

    private int status() {
        return ask().statusCode();
    }

    private HttpResponse<String> ask() {
        return get("/graphql?query=%7Bcities%7BtotalCount%7D%7D");
    }

    private int readiness() {
        return get("/actuator/health/readiness").statusCode();
    }

    private HttpResponse<String> get(String path) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.ofString());
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

}
