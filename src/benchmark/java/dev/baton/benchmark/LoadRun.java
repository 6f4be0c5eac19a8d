package dev.baton.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.baton.benchmark.network.InventedNetwork;
import dev.baton.benchmark.network.NetworkSize;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.LoadCounts;
import dev.baton.dataset.load.LoadNote;
import dev.baton.dataset.load.LoadReport;
import dev.baton.dataset.load.LoadSettings;
import dev.baton.dataset.load.Loader;
import dev.baton.embedded.EmbeddedServer;
import dev.baton.store.Gate;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
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
import org.springframework.util.FileSystemUtils;

/**
 * Measures a load into the in-process store: how long it takes, how much of the
 * processors, and how much memory. The first argument is the scale of the invented
 * network, the second {@code one} transaction or {@code batches}, the third {@code bare}
 * to leave out the indexes of long lists.
 */
final class LoadRun {

    private static final String MEMORY = """
            SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes
            RETURN max(bytes) AS bytes""";

    private static final int MEGABYTE = 1_000_000;

    private LoadRun() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("baton-load");
        int scale = Integer.parseInt(arguments[0]);
        boolean batches = arguments[1].equals("batches");
        boolean bare = arguments.length > 2 && arguments[2].equals("bare");
        int code = 0;
        try (EmbeddedServer server = EmbeddedServer.start(folder, Duration.ofMinutes(5));
                Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            SchemaRunner
                .ofClassPath(driver, BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()), null,
                        "cypher/schema")
                .apply();
            if (bare) {
                dropHubIndexes(driver);
            }
            Dataset dataset = DatasetReader.read(InventedNetwork.files(NetworkSize.scale(scale)));
            Loader loader = new Loader(Sdl.vocabulary(), Neo4jClient.create(driver),
                    new Neo4jTransactionManager(driver), new Gate(Duration.ofSeconds(20)),
                    new LoadSettings(Integer.MAX_VALUE, () -> {
                    }, Clock.systemUTC()));
            System.out.println(String.join(" ", arguments) + ": files read, the load begins");
            AtomicLong transaction = new AtomicLong();
            AtomicLong live = new AtomicLong();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(driver, transaction, live));
            long start = System.nanoTime();
            double busy = processorSeconds();
            LoadReport report = batches ? loader.maintain(dataset, LoadNote.NONE) : loader.load(dataset);
            double seconds = (System.nanoTime() - start) / 1e9;
            busy = processorSeconds() - busy;
            watch.interrupt();
            if (report instanceof LoadReport.Loaded(long version, LoadCounts counts, var warnings)) {
                System.out.printf("""
                        %s
                        %.0f s, %.0f relationships a second
                        %.0f s of processor time, %.0f relationships in a second of it
                        heap: %d MB allowed, at most %d MB in use after a collection
                        largest transaction: %d MB by the database's estimate
                        store: %d MB
                        """, counts, seconds, counts.relationshipsAdded() / seconds, busy,
                        counts.relationshipsAdded() / busy, Runtime.getRuntime().maxMemory() / MEGABYTE,
                        live.get() / MEGABYTE, transaction.get() / MEGABYTE, size(folder) / MEGABYTE);
            }
            else {
                System.out.println(report);
                code = 1;
            }
        }
        catch (RuntimeException ex) {
            System.out.println("It failed: " + ex);
            code = 1;
        }
        FileSystemUtils.deleteRecursively(folder);
        System.exit(code);
    }

    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** What the last collection of each part of the heap left in use. */
    private static long live() {
        return ManagementFactory.getMemoryPoolMXBeans()
            .stream()
            .map(MemoryPoolMXBean::getCollectionUsage)
            .filter(usage -> usage != null)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void watch(Driver driver, AtomicLong transaction, AtomicLong live) {
        try (var session = driver.session()) {
            while (!Thread.currentThread().isInterrupted()) {
                long bytes = session.run(MEMORY).single().get("bytes").asLong(0);
                transaction.accumulateAndGet(bytes, Math::max);
                live.accumulateAndGet(live(), Math::max);
                Thread.sleep(500);
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
