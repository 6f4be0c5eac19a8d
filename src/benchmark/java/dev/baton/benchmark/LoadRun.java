package dev.baton.benchmark;

import dev.baton.benchmark.network.InventedNetwork;
import dev.baton.benchmark.network.NetworkSize;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.LoadNote;
import dev.baton.dataset.load.LoadReport;
import dev.baton.dataset.load.LoadSettings;
import dev.baton.dataset.load.Loader;
import dev.baton.embedded.EmbeddedServer;
import dev.baton.store.Gate;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Measures a load into the in-process store: how long it takes, and how much memory. The
 * first argument is the scale of the invented network, the second {@code one} transaction
 * or {@code batches}, the third {@code bare} to leave out the indexes of long lists.
 */
final class LoadRun {

    private static final String MEMORY = """
            SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes
            RETURN max(bytes) AS bytes""";

    private LoadRun() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("baton-load");
        int scale = Integer.parseInt(arguments[0]);
        boolean batches = arguments[1].equals("batches");
        try (EmbeddedServer server = EmbeddedServer.start(folder, Duration.ofMinutes(5));
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            SchemaRunner
                .ofClassPath(driver, BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()), null,
                        "cypher/schema")
                .apply();
            if (arguments.length > 2) {
                dropHubIndexes(driver);
            }
            Dataset dataset = DatasetReader.read(InventedNetwork.files(NetworkSize.scale(scale)));
            Loader loader = new Loader(Sdl.vocabulary(), Neo4jClient.create(driver),
                    new Neo4jTransactionManager(driver), new Gate(Duration.ofSeconds(20)),
                    new LoadSettings(Integer.MAX_VALUE, () -> {
                    }, Clock.systemUTC()));
            System.out.println("files read; heap in use " + heap() + " MB of "
                    + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
            AtomicLong transaction = new AtomicLong();
            AtomicLong heap = new AtomicLong();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(driver, transaction, heap));
            long start = System.nanoTime();
            LoadReport report = batches ? loader.maintain(dataset, LoadNote.NONE) : loader.load(dataset);
            double seconds = (System.nanoTime() - start) / 1e9;
            watch.interrupt();
            if (report instanceof LoadReport.Loaded loaded) {
                System.out.printf(
                        "scale %d %s: %s in %.0f s, %.0f a second; largest transaction %d MB by Neo4j's estimate;"
                                + " most heap in use %d MB%n",
                        scale, String.join(" ", arguments), loaded.counts(), seconds, loaded.counts().total() / seconds,
                        transaction.get() / 1_000_000, heap.get());
            }
            else {
                System.out.println(report);
            }
        }
        catch (RuntimeException ex) {
            System.out.println("It failed: " + ex);
        }
        System.exit(0);
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
    }

    private static void watch(Driver driver, AtomicLong transaction, AtomicLong heap) {
        try (var session = driver.session()) {
            while (!Thread.currentThread().isInterrupted()) {
                long bytes = session.run(MEMORY).single().get("bytes").asLong(0);
                transaction.accumulateAndGet(bytes, Math::max);
                heap.accumulateAndGet(heap(), Math::max);
                Thread.sleep(200);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dropHubIndexes(Driver driver) {
        try (var session = driver.session()) {
            session.run("SHOW INDEXES YIELD name, type, entityType, owningConstraint"
                    + " WHERE type = 'RANGE' AND entityType = 'RELATIONSHIP' AND owningConstraint IS NULL RETURN name")
                .list(row -> row.get("name").asString())
                .forEach(name -> session.run("DROP INDEX `" + name + "`").consume());
        }
    }

}
