package dev.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;

class EmbeddedServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void dataAndPasswordOutliveARestart() throws IOException {
        String password;
        try (EmbeddedServer server = EmbeddedServer.start(this.directory, PATIENCE)) {
            password = server.password();
            assertThat(Files.readString(passwordFile())).isEqualTo(password).hasSizeGreaterThan(24);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
                .isEqualTo("rw-------");
            assertOnlyThePasswordOpens(server);
            assertThatExceptionOfType(EmbeddedException.class)
                .isThrownBy(() -> EmbeddedServer.start(this.directory, PATIENCE))
                .withMessageContainingAll(this.directory.toString(), "in use by another Baton");
            single(server.uri(), server, "CREATE (n:City {id: 'city/yeonsu'}) RETURN n.id");
        }
        try (EmbeddedServer server = EmbeddedServer.start(this.directory, PATIENCE)) {
            assertThat(server.password()).isEqualTo(password);
            URI routed = URI.create("neo4j://" + server.uri().getAuthority());
            assertThat(single(routed, server, "MATCH (n:City) RETURN n.id")).isEqualTo("city/yeonsu");
        }
        Files.delete(passwordFile());
        try (EmbeddedServer server = EmbeddedServer.start(this.directory, PATIENCE)) {
            assertThat(server.password()).isNotEqualTo(password);
            assertThat(single(server.uri(), server, "MATCH (n:City) RETURN n.id")).isEqualTo("city/yeonsu");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(this.directory.resolve("file"));
        assertThatExceptionOfType(EmbeddedException.class).isThrownBy(() -> EmbeddedServer.start(file, PATIENCE))
            .withMessageContainingAll(file.toString(), "cannot be written to", "baton.data.directory");
    }

    @Test
    void aDamagedStoreIsNamedWithItsLog() throws IOException {
        Path home = passwordFile().getParent();
        for (String database : new String[] { "system", "neo4j" }) {
            Path store = Files.createDirectories(home.resolve("data").resolve("databases").resolve(database));
            for (String file : new String[] { "neostore", "neostore.nodestore.db", "neostore.counts.db" }) {
                Files.writeString(store.resolve(file), "This is not what Neo4j wrote here. ".repeat(1000));
            }
        }
        assertThatExceptionOfType(EmbeddedException.class)
            .isThrownBy(() -> EmbeddedServer.start(this.directory, Duration.ofSeconds(30)))
            .withMessageContainingAll(home.toString(), "cannot be opened", "debug.log");
    }

    private Path passwordFile() {
        String version = org.neo4j.kernel.internal.Version.getNeo4jVersion();
        return this.directory.resolve(version.startsWith("5.") ? "neo4j-5" : "neo4j").resolve("password");
    }

    private static void assertOnlyThePasswordOpens(EmbeddedServer server) throws IOException {
        assertRefused(server, AuthTokens.none());
        assertRefused(server, AuthTokens.basic("neo4j", "neo4j"));
        assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
        for (InetAddress address : NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
            .toList()) {
            assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Socket(address, server.uri().getPort()).close());
        }
    }

    private static void assertRefused(EmbeddedServer server, AuthToken token) {
        try (Driver driver = GraphDatabase.driver(server.uri(), token)) {
            assertThatExceptionOfType(SecurityException.class).isThrownBy(driver::verifyConnectivity);
        }
    }

    private static String single(URI uri, EmbeddedServer server, String cypher) {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(server.user(), server.password()));
                var session = driver.session()) {
            return session.run(cypher).single().get(0).asString();
        }
    }

}
