package dev.baton.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.impl.query.QueryCacheStatistics;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The database of the benchmark, in a process of its own: Neo4j Community, heard on the
 * loopback interface only and without a password, since it holds nothing real. It tells
 * what its caches of plans counted for each line that it reads, and ends with its input.
 */
final class DatabaseMain {

    private DatabaseMain() {
    }

    public static void main(String[] arguments) throws IOException {
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, false)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(arguments[1])))
            .build();
        try {
            GraphDatabaseAPI database = (GraphDatabaseAPI) server.database("neo4j");
            var address = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
            System.out.println(Service.READY + "bolt://127.0.0.1:" + address.getPort());
            tell(database.getDependencyResolver().resolveDependency(QueryCacheStatistics.class));
        }
        finally {
            server.shutdown();
        }
    }

    private static void tell(QueryCacheStatistics caches) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            StringBuilder told = new StringBuilder(Service.READY + "replans=" + caches.numberOfReplans());
            caches.metricsPerCacheKind()
                .forEach((kind, counted) -> told
                    .append(" %s=%d/%d".formatted(kind.replace(' ', '_'), counted.getHits(), counted.getMisses())));
            System.out.println(told);
        }
    }

}
