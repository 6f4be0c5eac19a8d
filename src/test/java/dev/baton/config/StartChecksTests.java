package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutDatabaseAndServerTheStartSaysWhatToSet() {
        assertThatExceptionOfType(StartException.class)
            .isThrownBy(() -> StartChecks.checkDatabase(this.environment, false))
            .withMessageContainingAll("spring.neo4j.uri", "baton-self-contained.jar");
    }

    @Test
    void withoutDatabaseTheServerServes() {
        assertThatNoException().isThrownBy(() -> StartChecks.checkDatabase(this.environment, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "bolt://localhost", "neo4j://db:7687", "neo4j+s://x.example.org", "bolt+ssc://[::1]:7687" })
    void anAddressOfADatabaseIsTaken(String uri) {
        this.environment.setProperty("spring.neo4j.uri", uri);
        assertThatNoException().isThrownBy(() -> StartChecks.checkDatabase(this.environment, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost:7687", "http://localhost:7474", "bolt://", "bolt://two words" })
    void whatIsNoAddressIsRefusedWithAnExample(String uri) {
        this.environment.setProperty("spring.neo4j.uri", uri);
        assertThatExceptionOfType(StartException.class)
            .isThrownBy(() -> StartChecks.checkDatabase(this.environment, true))
            .withMessageContainingAll(uri, "bolt://host:7687");
    }

    @Test
    void anOccupiedPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> StartChecks.checkPort(other.getLocalPort(), null))
                .withMessageContainingAll("Port " + other.getLocalPort(), "server.port");
        }
    }

    @Test
    void aFreePortStaysFree() throws IOException {
        int port;
        try (ServerSocket once = new ServerSocket(0)) {
            port = once.getLocalPort();
        }
        StartChecks.checkPort(port, null);
        assertThatNoException().isThrownBy(() -> new ServerSocket(port).close());
    }

}
