package dev.baton.support;

import dev.baton.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j server of a test run, started when the first test asks for it:
 * in-process, or in a container where the system property {@code baton.test.server} is
 * {@code container}.
 */
public final class TestServer implements AutoCloseable {

    private static final boolean CONTAINER = "container".equals(System.getProperty("baton.test.server"));

    private static final String VERSION = System.getProperty("baton.test.neo4j", "2026.08.1");

    private static final @Nullable String MISSING = CONTAINER && !DockerClientFactory.instance().isDockerAvailable()
            ? "Skipped: no Docker engine answers here, so nothing can be tested on a Neo4j container" : null;

    static {
        if (MISSING != null) {
            LoggerFactory.getLogger(TestServer.class).warn(MISSING);
        }
    }

    private static @Nullable TestServer running;

    private final URI uri;

    private final String password;

    private final Runnable stop;

    private final Driver driver;

    private TestServer(URI uri, String password, Runnable stop) {
        this.uri = uri;
        this.password = password;
        this.stop = stop;
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    /** Return why there is no server for these tests, if so. */
    static Optional<String> missing() {
        return Optional.ofNullable(MISSING);
    }

    /** Return the server, started if need be. */
    public static synchronized TestServer get() {
        if (running == null) {
            running = CONTAINER ? container() : embedded();
        }
        return running;
    }

    private static TestServer embedded() {
        try {
            Path folder = Files.createTempDirectory("baton-test");
            EmbeddedServer server = EmbeddedServer.start(folder, Duration.ofSeconds(90));
            return new TestServer(server.uri(), server.password(), () -> {
                server.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            });
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static TestServer container() {
        var server = new Neo4jContainer("neo4j:" + VERSION + "-community").withAdminPassword("a password for tests");
        server.start();
        return new TestServer(URI.create(server.getBoltUrl()), server.getAdminPassword(), server::stop);
    }

    /** Return where the server listens, with the scheme {@code bolt}. */
    public URI uri() {
        return this.uri;
    }

    /** Return the password of the user {@code neo4j}. */
    public String password() {
        return this.password;
    }

    /** Return a driver to be shared; nobody but this class closes it. */
    public Driver driver() {
        return this.driver;
    }

    /** Delete all nodes and relationships but those that tell the state of the schema. */
    void deleteData() {
        run("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLock DETACH DELETE n");
    }

    /** Drop all constraints and indexes, and forget that they were made. */
    public void dropSchema() {
        names("SHOW CONSTRAINTS YIELD name").forEach(n -> run("DROP CONSTRAINT `" + n + "` IF EXISTS"));
        names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
            .forEach(n -> run("DROP INDEX `" + n + "` IF EXISTS"));
        run("MATCH (n) WHERE n:SchemaVersion OR n:SchemaLock DETACH DELETE n");
    }

    private List<String> names(String cypher) {
        try (var session = this.driver.session()) {
            return session.run(cypher).list(row -> row.get("name").asString());
        }
    }

    private void run(String cypher) {
        try (var session = this.driver.session()) {
            session.run(cypher, Map.of()).consume();
        }
    }

    @Override
    public void close() {
        this.driver.close();
        this.stop.run();
    }

}
