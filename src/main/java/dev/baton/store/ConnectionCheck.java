package dev.baton.store;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.UntrustedServerException;

/** Whether the configured database answers and lets us in, asked once at the start. */
public final class ConnectionCheck {

    private static final long PATIENCE_SECONDS = 15;

    private ConnectionCheck() {
    }

    /**
     * Check that a database can be used.
     * @param driver the driver that is configured for it
     * @param uri where it is configured to be, for the message
     * @throws ConnectionException if it cannot be used
     */
    public static void check(Driver driver, URI uri) {
        try {
            driver.verifyConnectivityAsync().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        catch (ExecutionException ex) {
            Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
            throw switch (cause) {
                case UntrustedServerException untrusted -> silent(uri, cause);
                case SecurityException refused -> new ConnectionException("The Neo4j server at " + uri
                        + " does not let Baton in; set spring.neo4j.authentication.username and"
                        + " spring.neo4j.authentication.password to a user it knows.", cause);
                default -> silent(uri, cause);
            };
        }
        catch (TimeoutException ex) {
            throw silent(uri, ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw silent(uri, ex);
        }
    }

    private static ConnectionException silent(URI uri, Throwable cause) {
        return new ConnectionException("No Neo4j server answers at " + uri + "; start it, or set spring.neo4j.uri to"
                + " where it is (bolt://host:7687, or neo4j://host:7687 for a cluster).", cause);
    }

}
