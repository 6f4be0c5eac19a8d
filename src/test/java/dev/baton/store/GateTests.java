package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTests {

    private final Gate gate = new Gate(Duration.ofSeconds(10));

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Future<String> reading(Gate gate, String name, CountDownLatch begun, CountDownLatch until) {
        return threads.submit(() -> gate.read(() -> {
            begun.countDown();
            await(until);
            order.add(name);
            return name;
        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void readsRunSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Future<String> one = reading(gate, "one", both, both);
        Future<String> two = reading(gate, "two", both, both);
        assertThat(List.of(one.get(), two.get())).containsExactly("one", "two");
    }

    @Test
    void aWriteWaitsForTheReadsUnderWayAndLaterReadsWaitForTheWrite() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<String> before = reading(gate, "before", begun, finish);
        await(begun);
        Thread writer = Thread.ofPlatform().start(() -> gate.write(() -> order.add("write")));
        waitUntilParked(writer);
        Thread later = Thread.ofPlatform().start(() -> gate.read(() -> order.add("after")));
        waitUntilParked(later);
        finish.countDown();
        before.get();
        writer.join();
        later.join();
        assertThat(order).containsExactly("before", "write", "after");
    }

    private static void waitUntilParked(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.sleep(1);
        }
    }

    @Test
    void aWriteThatWaitsTooLongGivesUpAndReadsGoOn() throws Exception {
        Gate impatient = new Gate(Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<String> before = reading(impatient, "before", begun, finish);
        await(begun);
        assertThatThrownBy(() -> impatient.write(() -> order.add("write"))).isInstanceOf(GateBusyException.class)
            .hasMessageContaining("nothing was changed");
        assertThat(impatient.read(() -> "beside")).isEqualTo("beside");
        finish.countDown();
        before.get();
        assertThat(order).containsExactly("before");
    }

    @Test
    void aFailureOpensTheGateAgain() {
        assertThatIllegalStateException().isThrownBy(() -> gate.write(() -> {
            throw new IllegalStateException("commit failed");
        }));
        assertThatIllegalStateException().isThrownBy(() -> gate.read(() -> {
            throw new IllegalStateException("read failed");
        }));
        gate.write(() -> order.add("write"));
        assertThat(order).containsExactly("write");
    }

    @Test
    void aReadCannotWrite() {
        assertThatIllegalStateException().isThrownBy(() -> gate.read(() -> {
            gate.write(() -> order.add("write"));
            return "";
        })).withMessage("A read cannot write: it would wait for itself");
        assertThat(order).isEmpty();
    }

    @Test
    void anInterruptedWriteWritesNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<String> before = reading(gate, "before", begun, finish);
        await(begun);
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                gate.write(() -> order.add("write"));
            }
            catch (GateBusyException ex) {
                order.add("gave up, interrupted: " + Thread.currentThread().isInterrupted());
            }
        });
        waitUntilParked(writer);
        writer.interrupt();
        writer.join();
        finish.countDown();
        before.get();
        assertThat(order).containsExactly("gave up, interrupted: true", "before");
    }

}
