package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.Fixtures;
import dev.baton.store.Gate;
import dev.baton.store.GateBusyException;
import dev.baton.support.BatonTest;
import dev.baton.support.Sdl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@BatonTest
@TestPropertySource(properties = "baton.dataset=")
@Timeout(120)
class LoaderIT {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    private static final Dataset SMALL = Fixtures.small();

    /**
     * Without the newspaper's other spellings, its venue and its date of the fifth
     * conference; with another city.
     */
    private static final Dataset CHANGED = Fixtures.smallWith("changed");

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BookmarkManager bookmarks;

    private final Gate gate = new Gate(Duration.ofSeconds(20));

    private Loader loader;

    @BeforeEach
    void emptyGraph() {
        Export.rows(driver, "MATCH (n) WHERE n:Entity OR n:UndoPart DETACH DELETE n");
        loader = loader(gate);
    }

    private Loader loader(Gate gate) {
        return new Loader(Sdl.vocabulary(), client, transactions, gate,
                LoadSettings.at(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private Map<String, Object> graph() {
        return Export.rows(driver, "MATCH (g:Graph) RETURN g{.*, labels: labels(g)} AS g")
            .stream()
            .map(row -> (Map<String, Object>) row.get("g"))
            .findFirst()
            .orElse(Map.of());
    }

    private void assertStored(Dataset dataset) {
        TargetGraph target = TargetGraph.of(dataset, Sdl.vocabulary());
        Export stored = Export.of(driver);
        assertThat(stored.lines()).containsExactlyElementsOf(target.lines().toList());
        assertThat(stored.wrongChecksums()).isEmpty();
        assertThat(graph()).containsEntry("checksum", target.checksum());
    }

    @Test
    void theGraphIsWhatTheDatasetAsksFor() {
        assertThat(loader.state()).isEqualTo(GraphState.NONE);
        TargetGraph target = TargetGraph.of(SMALL, Sdl.vocabulary());
        assertThat(loader.load(SMALL)).isEqualTo(new LoadReport.Loaded(1,
                new LoadCounts(target.nodes().size(), 0, 0, target.relationships().size(), 0, 0), List.of()));
        assertStored(SMALL);
        assertThat(graph()).containsEntry("id", "graph/current")
            .containsEntry("version", 1L)
            .containsEntry("loadedAt", "2026-01-31T12:00:00Z")
            .containsEntry("labels", List.of("Entity", "Graph"));
    }

    @Test
    void everyLoadThatChangesSomethingIsRecorded() {
        loader.load(SMALL, new LoadNote("A curator", "the first five documents"));
        loader.load(CHANGED);
        assertThat(loader.versions()).extracting(Version::id).containsExactly("version/2", "version/1");
        Version first = loader.versions().get(1);
        assertThat(first.loadedAt()).isEqualTo(NOW);
        assertThat(first.files()).containsExactlyElementsOf(SMALL.files());
        assertThat(first.note()).isEqualTo(new LoadNote("A curator", "the first five documents"));
        assertThat(first.counts().nodesAdded()).isEqualTo(TargetGraph.of(SMALL, Sdl.vocabulary()).nodes().size());
        assertThat(first.checksum()).isEqualTo(TargetGraph.of(SMALL, Sdl.vocabulary()).checksum());
    }

    @Test
    void loadingTwiceChangesNothing() {
        loader.load(SMALL);
        Map<String, Object> before = graph();
        assertThat(loader.load(SMALL)).isEqualTo(new LoadReport.Unchanged(1));
        assertThat(graph()).isEqualTo(before);
        assertThat(loader.versions()).hasSize(1);
    }

    @Test
    void otherFilesWithTheSameFactsMakeNoVersion() {
        loader.load(SMALL);
        Dataset noted = Fixtures.smallWith("dataset.json",
                "{\"name\": \"A small dataset for tests\", \"licence\": \"CC0-1.0\", \"note\": \"the same facts\"}");
        String before = loader.state().datasetChecksum();
        assertThat(loader.load(noted)).isEqualTo(new LoadReport.Unchanged(1));
        assertThat(loader.state().datasetChecksum()).isNotEqualTo(before);
        assertThat(loader.versions()).hasSize(1);
    }

    @Test
    void aChangedFileRetiresWhatItDropped() {
        loader.load(SMALL);
        assertThat(loader.load(CHANGED)).isInstanceOfSatisfying(LoadReport.Loaded.class, loaded -> {
            assertThat(loaded.version()).isEqualTo(2);
            assertThat(loaded.counts().nodesAdded()).isPositive();
            assertThat(loaded.counts().nodesChanged()).isPositive();
            assertThat(loaded.counts().nodesRetired()).isPositive();
            assertThat(loaded.counts().relationshipsAdded()).isPositive();
            assertThat(loaded.counts().relationshipsChanged()).isPositive();
            assertThat(loaded.counts().relationshipsRetired()).isPositive();
        });
        assertStored(CHANGED);
        assertThat(loader.load(SMALL)).isInstanceOfSatisfying(LoadReport.Loaded.class,
                loaded -> assertThat(loaded.version()).isEqualTo(3));
        assertStored(SMALL);
    }

    @Test
    void aDatasetWithErrorsLeavesTheGraphAsItWas() {
        loader.load(SMALL);
        Map<String, Object> before = graph();
        assertThat(loader.load(Fixtures.smallWith("unknown-id"))).isInstanceOfSatisfying(LoadReport.Refused.class,
                refused -> assertThat(refused.findings()).hasSize(4).allMatch(Finding::isError));
        assertThat(graph()).isEqualTo(before);
        assertStored(SMALL);
    }

    @Test
    void warningsDoNotKeepADatasetOut() {
        assertThat(loader.load(Fixtures.smallWith("same-name"))).isInstanceOfSatisfying(LoadReport.Loaded.class,
                loaded -> assertThat(loaded.warnings()).hasSize(1));
    }

    @Test
    void theDifferenceIsToldAndNotMade() {
        loader.load(SMALL);
        GraphDifference difference = loader.difference(CHANGED);
        assertThat(difference.lines()).contains("+ city/cork", "~ conference/iclc-5",
                "+ HOSTED/city/cork/conference/iclc-4");
        assertStored(SMALL);
        assertThat(loader.load(CHANGED)).isEqualTo(new LoadReport.Loaded(2, difference.counts(), List.of()));
        assertThat(loader.difference(CHANGED).isEmpty()).isTrue();
    }

    @Test
    void aLoadThatMayNotCommitChangesNothing() throws Exception {
        loader.load(SMALL);
        Gate busy = new Gate(Duration.ofMillis(20));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Thread reader = Thread.startVirtualThread(() -> busy.read(() -> {
            reading.countDown();
            return uninterrupted(finish);
        }));
        reading.await();
        assertThatThrownBy(() -> loader(busy).load(CHANGED)).isInstanceOf(GateBusyException.class);
        finish.countDown();
        reader.join();
        assertStored(SMALL);
        assertThat(loader(busy).load(CHANGED)).isInstanceOf(LoadReport.Loaded.class);
    }

    private static boolean uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        }
        catch (InterruptedException ex) {
            return false;
        }
    }

    @Test
    void readersSeeTheOldStateOrTheNewOne() throws Exception {
        loader.load(SMALL);
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reads = () -> {
            int mixed = 0;
            while (!done.get()) {
                mixed += gate.read(this::isMixed) ? 1 : 0;
            }
            return mixed;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> readers = List.of(threads.submit(reads), threads.submit(reads));
            for (int i = 0; i < 5; i++) {
                loader.load(CHANGED);
                loader.load(SMALL);
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isZero();
            }
        }
        assertThat(loader.state().version()).isEqualTo(11);
    }

    /**
     * Whether version and data do not belong together: odd versions are those without
     * Cork.
     */
    private boolean isMixed() {
        long before = loader.state().version();
        boolean cork = !Export.rows(driver, "MATCH (c:City {id: 'city/cork'}) RETURN c.id").isEmpty();
        boolean host = !Export.rows(driver, "MATCH (:City {id: 'city/cork'})-[:HOSTED]->() RETURN 1").isEmpty();
        return loader.state().version() != before || cork != (before % 2 == 0) || cork != host;
    }

    @Test
    void twoLoadsAtOnceComeOneAfterTheOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<LoadReport> one = threads.submit(() -> loader(gate).load(SMALL));
            Future<LoadReport> two = threads.submit(() -> loader(gate).load(SMALL));
            assertThat(List.of(one.get(), two.get())).hasAtLeastOneElementOfType(LoadReport.Loaded.class)
                .contains(new LoadReport.Unchanged(1));
        }
        assertStored(SMALL);
    }

    @Test
    void aLabelThatTheKindNoLongerHasIsTakenOff() {
        loader.load(SMALL);
        Export.rows(driver, "MATCH (n:City {id: 'city/yeonsu'}) REMOVE n:City SET n:Town, n.checksum = 'older'");
        loader.load(CHANGED);
        assertStored(CHANGED);
    }

    @Test
    void whatALoadWroteIsSeenByTheReadsOfItsProcess() {
        var before = bookmarks.getBookmarks();
        loader.load(SMALL);
        assertThat(bookmarks.getBookmarks()).isNotEmpty().isNotEqualTo(before);
    }

}
