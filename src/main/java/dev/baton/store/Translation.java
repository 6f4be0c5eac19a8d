package dev.baton.store;

import dev.baton.store.StoreException.Reason;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The one place where an exception of the driver becomes one of ours. */
final class Translation {

    private static final Set<String> TIMEOUT = Set.of("Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
            "Neo.ClientError.Transaction.LockClientStopped", "Neo.TransientError.Transaction.LockClientStopped");

    private static final Set<String> MEMORY = Set.of("Neo.TransientError.General.MemoryPoolOutOfMemoryError",
            "Neo.TransientError.General.OutOfMemoryError", "Neo.TransientError.General.StackOverFlowError",
            "Neo.TransientError.General.TransactionOutOfMemoryError",
            "Neo.TransientError.General.TransactionMemoryLimit");

    private static final Set<String> UNAVAILABLE = Set.of("Neo.TransientError.General.DatabaseUnavailable",
            "Neo.TransientError.Database.DatabaseUnavailable", "Neo.ClientError.Database.DatabaseNotFound",
            "Neo.TransientError.Cluster.NotALeader", "Neo.ClientError.Cluster.NotALeader");

    private Translation() {
    }

    static StoreException translate(RuntimeException exception) {
        return (exception instanceof StoreException store) ? store : new StoreException(reason(exception), exception);
    }

    /** Return whether the same read may succeed a moment later. */
    static boolean worthAnotherTry(RuntimeException exception) {
        return exception instanceof RetryableException && switch (reason(exception)) {
            case BUSY, UNAVAILABLE -> true;
            case TIMEOUT, MEMORY, INVALID -> false;
        };
    }

    private static Reason reason(RuntimeException exception) {
        if (exception instanceof Neo4jException neo4j) {
            String code = neo4j.code();
            if (TIMEOUT.contains(code)) {
                return Reason.TIMEOUT;
            }
            if (MEMORY.contains(code)) {
                return Reason.MEMORY;
            }
            if (UNAVAILABLE.contains(code)) {
                return Reason.UNAVAILABLE;
            }
        }
        return switch (exception) {
            case ServiceUnavailableException e -> Reason.UNAVAILABLE;
            case SessionExpiredException e -> Reason.UNAVAILABLE;
            case DiscoveryException e -> Reason.UNAVAILABLE;
            case FatalDiscoveryException e -> Reason.UNAVAILABLE;
            case SecurityException e -> Reason.UNAVAILABLE;
            case TransientException e -> Reason.BUSY;
            case ClientException e when e.getCause() instanceof TimeoutException -> Reason.BUSY;
            case Neo4jException e when e instanceof RetryableException -> Reason.BUSY;
            case IllegalStateException e -> Reason.UNAVAILABLE;
            default -> Reason.INVALID;
        };
    }

}
