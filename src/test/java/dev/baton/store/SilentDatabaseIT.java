package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.store.StoreException.Reason;
import dev.baton.support.GraphDatabase;
import dev.baton.support.SilentProxy;
import dev.baton.support.TestServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;

/**
 * A database that takes what it is sent and never answers holds nothing of ours for long.
 */
@GraphDatabase
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SilentDatabaseIT {

    private static final Duration TIMEOUT = Duration.ofMillis(500);

    private static final Duration GRACE = Duration.ofMillis(300);

    /** Timeout and grace, and what a busy machine needs. */
    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final SilentProxy proxy;

    private final Driver driver;

    private final Reader reader;

    /** Waits as long as a busy machine needs. */
    private final Reader patient;

    SilentDatabaseIT(TestServer server) throws IOException {
        this.proxy = new SilentProxy(server.uri().getHost(), server.uri().getPort());
        Config narrow = Config.builder()
            .withMaxConnectionPoolSize(1)
            .withConnectionTimeout(1, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(1, TimeUnit.SECONDS)
            .build();
        this.driver = org.neo4j.driver.GraphDatabase.driver(URI.create("bolt://localhost:" + this.proxy.port()),
                AuthTokens.basic("neo4j", server.password()), narrow);
        var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        this.reader = new Reader(this.driver, bookmarks, new Reader.Settings(TIMEOUT, GRACE, 3, null), List.of());
        this.patient = new Reader(this.driver, bookmarks, new Reader.Settings(Duration.ofSeconds(20), 9, null),
                List.of());
    }

    @BeforeEach
    void everythingWorks() {
        assertAnswers();
    }

    @AfterEach
    void close() throws IOException {
        this.driver.close();
        this.proxy.close();
    }

    @Test
    void aReadIsGivenUp() {
        this.proxy.silent(true);
        assertGivenUp(Reason.TIMEOUT);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void itsOneConnectionIsFreeAgain() {
        this.proxy.silent(true);
        assertGivenUp(Reason.TIMEOUT);
        this.proxy.silent(false);
        assertAnswers();
    }

    @Test
    void aConnectionThatIsNeverMadeIsGivenUp() {
        this.proxy.silent(true);
        assertGivenUp(Reason.TIMEOUT);
        assertGivenUp(Reason.TIMEOUT);
        this.proxy.silent(false);
        assertAnswers();
    }

    @Test
    void aLoadIsNotHeldUp() {
        Gate gate = new Gate(Duration.ofMillis(100));
        this.proxy.silent(true);
        gate.read(() -> {
            assertGivenUp(Reason.TIMEOUT);
            return true;
        });
        AtomicBoolean written = new AtomicBoolean();
        gate.write(() -> written.set(true));
        assertThat(written).isTrue();
    }

    @Test
    void aVirtualThreadIsSetFreeToo() throws InterruptedException {
        this.proxy.silent(true);
        Thread virtual = Thread.ofVirtual().start(() -> assertGivenUp(Reason.TIMEOUT));
        assertThat(virtual.join(AT_MOST)).isTrue();
    }

    private void assertGivenUp(Reason reason) {
        Instant start = Instant.now();
        assertThatExceptionOfType(StoreException.class)
            .isThrownBy(() -> this.reader.read("RETURN 1 AS x", Map.of(), "Test"))
            .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
    }

    /** Soon: a connection that is being made is given up after a second. */
    private void assertAnswers() {
        Instant last = Instant.now().plusSeconds(20);
        while (true) {
            try {
                assertThat(this.patient.read("RETURN 1 AS x", Map.of(), "Test").get("x").asInt()).isEqualTo(1);
                return;
            }
            catch (StoreException ex) {
                assertThat(Instant.now()).as(ex.toString()).isBefore(last);
            }
        }
    }

}
