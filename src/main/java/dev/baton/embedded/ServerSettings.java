package dev.baton.embedded;

import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * What is set on purpose: a small server that only this machine reaches and that tells
 * nobody about itself.
 */
final class ServerSettings {

    private ServerSettings() {
    }

    /**
     * A quarter of the heap, in bytes: a question that would need more is refused, and
     * the others go on.
     */
    private static long memoryOfOneTransaction() {
        return Runtime.getRuntime().maxMemory() / 4;
    }

    /** A server that listens. */
    static DatabaseManagementServiceBuilder listening(Path home) {
        return silent(home).setConfig(BoltConnector.enabled, true);
    }

    /**
     * The same server, heard by nobody: for what has to be done before anybody may ask.
     */
    static DatabaseManagementServiceBuilder silent(Path home) {
        return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, false)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            // The connector inside the JVM clashes with the netty that Spring Boot
            // brings.
            .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseSettings.memory_transaction_max_size, memoryOfOneTransaction())
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .setConfig(GraphDatabaseSettings.preallocate_store_files, false);
    }

}
