package dev.baton.benchmark;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.benchmark.network.NetworkWriter;
import dev.baton.model.Vocabulary;
import dev.baton.store.SchemaRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The database that both sides ask, with a network in it. */
final class Database implements AutoCloseable {

    static final String HEAP = "2g";

    static final String PAGE_CACHE = "1024";

    private static final List<String> JVM = List.of("-Xmx" + HEAP, "-Xms" + HEAP, "-XX:+IgnoreUnrecognizedVMOptions",
            "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final Pattern REPLANS = Pattern.compile("replans=(\\d+)");

    private static final Pattern EXECUTABLE = Pattern.compile("executable_query=(\\d+)/(\\d+)");

    private final Service service;

    private final String uri;

    private final Driver driver;

    private Database(Service service) {
        this.service = service;
        this.uri = service.told(Duration.ofMinutes(3));
        this.driver = GraphDatabase.driver(uri, AuthTokens.none());
    }

    /** Starts a database in a folder in which a network was written whole before. */
    static Database in(Path folder) {
        return new Database(Service.start(DatabaseMain.class, JVM, folder.toString(), PAGE_CACHE));
    }

    /** Starts a database in an empty folder and writes a network into it. */
    static Database with(Path folder, NetworkSize size, boolean record, Vocabulary vocabulary) {
        Database database = in(folder);
        SchemaRunner
            .ofClassPath(database.driver, BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()),
                    null, "cypher/schema")
            .apply();
        NetworkWriter.write(size, vocabulary, record, database.driver);
        return database;
    }

    String uri() {
        return uri;
    }

    Driver driver() {
        return driver;
    }

    /** What its caches of plans have counted up to now. */
    Counted counted() {
        String told = service.ask("count");
        Matcher replans = REPLANS.matcher(told);
        Matcher executable = EXECUTABLE.matcher(told);
        if (!replans.find() || !executable.find()) {
            throw new IllegalStateException("The database counts otherwise: " + told);
        }
        return new Counted(Long.parseLong(executable.group(1)), Long.parseLong(executable.group(2)),
                Long.parseLong(replans.group(1)));
    }

    @Override
    public void close() {
        driver.close();
        service.close();
    }

    /**
     * What the database counted.
     *
     * @param hits statements whose plan was at hand
     * @param misses statements that had to be planned
     * @param replans plans that were made anew because the graph had changed
     */
    record Counted(long hits, long misses, long replans) {

        Counted since(Counted before) {
            return new Counted(hits - before.hits, misses - before.misses, replans - before.replans);
        }

        Counted and(Counted other) {
            return new Counted(hits + other.hits, misses + other.misses, replans + other.replans);
        }

        long statements() {
            return hits + misses;
        }

    }

}
