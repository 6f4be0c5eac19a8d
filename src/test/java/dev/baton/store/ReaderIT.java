package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.store.StoreException.Reason;
import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;

@GraphDatabase
class ReaderIT {

    private static final String ENDLESS = "UNWIND range(1, 100000000000) AS i RETURN count(i) AS c";

    @ParameterizedTest
    @ValueSource(strings = { "bolt", "neo4j" })
    void oneRecordIsReadDirectlyOrRouted(String scheme, TestServer server) {
        URI uri = URI.create(scheme + "://" + server.uri().getAuthority());
        try (Driver driver = driver(uri, server.password(), Config.defaultConfig())) {
            var record = reader(driver, Duration.ofSeconds(5)).read("RETURN $x + 1 AS y", Map.of("x", 1), "Add");
            assertThat(record.get("y").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aReadSeesWhatWasWrittenBefore(Driver driver, Reader reader) {
        try (var session = driver.session()) {
            session.run("CREATE (:City {id: 'city/yeonsu'})").consume();
        }
        assertThat(reader.read("MATCH (c:City) RETURN c.id AS id", Map.of(), "Cities").get("id").asString())
            .isEqualTo("city/yeonsu");
    }

    @Test
    void theDatabaseKnowsWhichOperationAsks(Reader reader) {
        var record = reader.read("""
                SHOW TRANSACTIONS YIELD metaData, currentQuery
                WHERE currentQuery CONTAINS 'metaData'
                RETURN metaData.operation AS operation""", Map.of(), "Chronicle");
        assertThat(record.get("operation").asString()).isEqualTo("Chronicle");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aStatementThatTakesTooLongIsStopped(Driver driver) {
        Reader reader = reader(driver, Duration.ofMillis(500));
        assertThat(failure(reader, ENDLESS).reason()).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void aWriteIsRefused(Driver driver, Reader reader) {
        assertThat(failure(reader, "CREATE (n:City) RETURN n").reason()).isEqualTo(Reason.INVALID);
        try (var session = driver.session()) {
            assertThat(session.run("MATCH (n:City) RETURN count(n) AS c").single().get("c").asInt()).isZero();
        }
    }

    @Test
    void aFaultyStatementIsNotRepeatedToTheCaller(Reader reader) {
        StoreException failure = failure(reader, "MATCH (secret:City RETURN secret");
        assertThat(failure.reason()).isEqualTo(Reason.INVALID);
        assertThat(failure).hasMessageNotContainingAny("secret", "MATCH", "Neo");
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        Config quick = Config.builder().withConnectionTimeout(1, TimeUnit.SECONDS).build();
        try (Driver driver = driver(URI.create("bolt://127.0.0.1:1"), "none", quick)) {
            assertThat(failure(reader(driver, Duration.ofSeconds(2)), "RETURN 1").reason())
                .isEqualTo(Reason.UNAVAILABLE);
        }
    }

    @Test
    void aServerThatRefusesThePasswordIsUnavailable(TestServer server) {
        try (Driver driver = driver(server.uri(), "not the password", Config.defaultConfig())) {
            assertThat(failure(reader(driver, Duration.ofSeconds(2)), "RETURN 1").reason())
                .isEqualTo(Reason.UNAVAILABLE);
        }
    }

    @Test
    void withoutAFreeConnectionTheDatabaseIsBusy(TestServer server) {
        Config narrow = Config.builder()
            .withMaxConnectionPoolSize(1)
            .withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS)
            .build();
        try (Driver driver = driver(server.uri(), server.password(), narrow);
                var session = driver.session();
                var transaction = session.beginTransaction()) {
            transaction.run("RETURN 1").consume();
            assertThat(failure(reader(driver, Duration.ofSeconds(2)), "RETURN 1").reason()).isEqualTo(Reason.BUSY);
        }
    }

    @Test
    void anObserverIsToldOfEachStatement(Driver driver) {
        List<String> told = new ArrayList<>();
        Reader reader = reader(driver, Duration.ofSeconds(5), (text, operation) -> told.add(operation + ": " + text));
        reader.read("RETURN 1", Map.of(), "One");
        reader.read("RETURN 2", Map.of(), "Two");
        assertThat(told).containsExactly("One: RETURN 1", "Two: RETURN 2");
    }

    private static StoreException failure(Reader reader, String cypher) {
        return assertThatExceptionOfType(StoreException.class).isThrownBy(() -> reader.read(cypher, Map.of(), "Test"))
            .actual();
    }

    private static Driver driver(URI uri, String password, Config config) {
        return org.neo4j.driver.GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password), config);
    }

    private static Reader reader(Driver driver, Duration timeout, StatementObserver... observers) {
        var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
        return new Reader(driver, bookmarks, new Reader.Settings(timeout, 3, null), List.of(observers));
    }

}
