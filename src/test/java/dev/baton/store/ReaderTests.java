package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.baton.store.StoreException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

class ReaderTests {

    private static final RuntimeException PASSING = new TransientException(
            "Neo.TransientError.Transaction.DeadlockDetected", "text of the driver");

    private final Record record = mock();

    private final List<String> sent = new ArrayList<>();

    @Test
    void whatPassesIsTriedAgain() {
        assertThat(read(3, PASSING, PASSING)).isSameAs(this.record);
        assertThat(this.sent).hasSize(3);
    }

    @Test
    void whatDoesNotPassInTimeIsBusy() {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> read(3, PASSING, PASSING, PASSING))
            .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BUSY))
            .withMessageNotContaining("driver");
        assertThat(this.sent).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({ "Neo.TransientError.General.MemoryPoolOutOfMemoryError, MEMORY",
            "Neo.TransientError.General.TransactionOutOfMemoryError, MEMORY",
            "Neo.TransientError.Transaction.LockClientStopped, TIMEOUT" })
    void whatWouldOnlyCostTheSameAgainIsNotTriedAgain(String code, Reason reason) {
        assertFailsAtOnce(new TransientException(code, "text"), reason);
    }

    @ParameterizedTest
    @CsvSource({ "Neo.ClientError.Statement.SyntaxError, INVALID", "Neo.ClientError.Statement.AccessMode, INVALID",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration, TIMEOUT",
            "Neo.ClientError.Database.DatabaseNotFound, UNAVAILABLE" })
    void whatTheClientDidWrongIsNotTriedAgain(String code, Reason reason) {
        assertFailsAtOnce(new ClientException(code, "text"), reason);
    }

    @Test
    void whatWasNeverAnsweredHasTimeToBePlanned() {
        List<Duration> times = new ArrayList<>();
        Result result = mock();
        given(result.single()).willReturn(this.record);
        Session session = mock();
        given(session.run(any(Query.class), any(TransactionConfig.class))).willAnswer(call -> {
            times.add(call.getArgument(1, TransactionConfig.class).timeout());
            if (times.size() == 1) {
                throw new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "text");
            }
            return result;
        });
        Driver driver = mock();
        given(driver.session(any(SessionConfig.class))).willReturn(session);
        var settings = new Reader.Settings(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(3), 1,
                null);
        Reader reader = new Reader(driver, mock(BookmarkManager.class), settings, List.of());
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> reader.read("RETURN 1", Map.of(), "Test"));
        reader.read("RETURN 1", Map.of(), "Test");
        reader.read("RETURN 1", Map.of(), "Test");
        reader.read("RETURN 2", Map.of(), "Test");
        assertThat(times).map(Duration::toSeconds).containsExactly(15L, 15L, 5L, 15L);
    }

    private void assertFailsAtOnce(RuntimeException failure, Reason reason) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> read(3, failure))
            .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(this.sent).hasSize(1);
    }

    private Record read(int attempts, RuntimeException... failures) {
        Result result = mock();
        given(result.single()).willReturn(this.record);
        Session session = mock();
        var stub = given(session.run(any(Query.class), any(TransactionConfig.class)));
        for (RuntimeException failure : failures) {
            stub = stub.willThrow(failure);
        }
        stub.willReturn(result);
        Driver driver = mock();
        given(driver.session(any(SessionConfig.class))).willReturn(session);
        var settings = new Reader.Settings(Duration.ofSeconds(5), attempts, null);
        return new Reader(driver, mock(BookmarkManager.class), settings, List.of((text, name) -> this.sent.add(text)))
            .read("RETURN 1", Map.of(), "Test");
    }

}
