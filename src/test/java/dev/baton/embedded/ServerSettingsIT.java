package dev.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Before its password is set, a server has the well-known one: nobody may be able to
 * reach it then.
 */
class ServerSettingsIT {

    @TempDir
    private Path home;

    @Test
    void aSilentServerDoesNotListen() {
        assertThat(listens(ServerSettings.silent(home))).isFalse();
    }

    @Test
    void aListeningServerDoes() {
        assertThat(listens(ServerSettings.listening(home))).isTrue();
    }

    private static boolean listens(DatabaseManagementServiceBuilder builder) {
        var server = builder.build();
        try {
            return ((GraphDatabaseAPI) server.database("system")).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT) != null;
        }
        finally {
            server.shutdown();
        }
    }

}
