package dev.baton.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * A running Neo4j Community server in this process. It listens on a free port of the
 * loopback interface and asks for a password.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String DATABASE = "neo4j";

    private static final Duration POLL = Duration.ofMillis(200);

    private final DataFolder folder;

    private final DatabaseManagementService server;

    private final URI uri;

    private final String password;

    private EmbeddedServer(DataFolder folder, DatabaseManagementService server, URI uri, String password) {
        this.folder = folder;
        this.server = server;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Start the server and return when it answers.
     * @param directory where its data folder is or will be
     * @param patience how long it may take to open its store
     * @throws EmbeddedException if it does not start
     */
    public static EmbeddedServer start(Path directory, Duration patience) {
        DataFolder folder = DataFolder.open(directory, Version.getNeo4jVersion());
        try {
            return await(CompletableFuture.supplyAsync(() -> open(folder, patience), EmbeddedServer::inBackground),
                    folder, patience);
        }
        catch (RuntimeException ex) {
            folder.close();
            throw ex;
        }
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform().daemon().name("neo4j-start").start(work);
    }

    private static EmbeddedServer await(CompletableFuture<EmbeddedServer> start, DataFolder folder, Duration patience) {
        try {
            return start.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (TimeoutException ex) {
            throw damaged(folder, "it did not open within " + patience.toSeconds() + " seconds", ex);
        }
        catch (ExecutionException ex) {
            throw failure(folder, (ex.getCause() != null) ? ex.getCause() : ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("The start of the database in " + folder.home() + " was interrupted.", ex);
        }
    }

    private static EmbeddedServer open(DataFolder folder, Duration patience) {
        boolean used = folder.used();
        String password = Password.of(folder, used);
        DatabaseManagementService server = ServerSettings.listening(folder.home()).build();
        try {
            GraphDatabaseService database = server.database(DATABASE);
            awaitAvailable(server, database, patience);
            var address = ((GraphDatabaseAPI) database).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
            return new EmbeddedServer(folder, server, URI.create("bolt://127.0.0.1:" + address.getPort()), password);
        }
        catch (RuntimeException ex) {
            server.shutdown();
            throw ex;
        }
    }

    /**
     * A database that failed stays unavailable for good, and only the system database
     * tells that it failed.
     */
    private static void awaitAvailable(DatabaseManagementService server, GraphDatabaseService database,
            Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!database.isAvailable(POLL.toMillis())) {
            if (!server.database("system").isAvailable(POLL.toMillis())) {
                throw new IllegalStateException("its system database has failed");
            }
            String message = server.database("system")
                .executeTransactionally("SHOW DATABASE neo4j YIELD statusMessage", Map.of(),
                        rows -> rows.hasNext() ? String.valueOf(rows.next().get("statusMessage")) : "it is not there");
            if (!message.isBlank() || System.nanoTime() > end) {
                throw new IllegalStateException(message.lines().findFirst().orElse("it does not become available"));
            }
        }
    }

    private static EmbeddedException failure(DataFolder folder, Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EmbeddedException known) {
                return known;
            }
            if (cause instanceof FileLockException) {
                return new EmbeddedException("The database in " + folder.home() + " is in use by another program;"
                        + " stop that one, or choose another folder with baton.data.directory.", failure);
            }
            root = cause;
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
        return damaged(folder, reason, failure);
    }

    private static EmbeddedException damaged(DataFolder folder, String reason, Throwable cause) {
        return new EmbeddedException("The database in " + folder.home() + " cannot be opened (" + reason
                + "); put back a copy of this folder, or move it away to begin again with the bundled history"
                + " (the server's log is " + folder.home().resolve("logs").resolve("debug.log") + ").", cause);
    }

    /** Return where it listens. */
    public URI uri() {
        return this.uri;
    }

    /** Return the name of its user. */
    public String user() {
        return "neo4j";
    }

    /** Return the password of its user. */
    public String password() {
        return this.password;
    }

    /** Return the name of its database. */
    public String database() {
        return DATABASE;
    }

    /** Stop the server and give the data folder back. */
    @Override
    public void close() {
        this.server.shutdown();
        this.folder.close();
    }

}
