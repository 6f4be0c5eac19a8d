package dev.baton.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts threads that still wait for the database when their time is over. The driver
 * has no limit of its own on how long it waits for an answer; interrupted, it closes the
 * connection, which sets everything free. To begin and end a turn costs less than a
 * microsecond: nothing is scheduled, one thread looks at all turns ten times a second.
 */
final class Deadlines {

    private static final Duration PRECISION = Duration.ofMillis(100);

    private final Set<Turn> running = ConcurrentHashMap.newKeySet();

    /** Creates it with its own thread, which ends with the process. */
    Deadlines() {
        ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("baton-deadlines").factory());
        watch.scheduleWithFixedDelay(this::look, PRECISION.toMillis(), PRECISION.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a turn of the calling thread; close it on the same thread.
     * @param time after which the thread is interrupted
     */
    Turn begin(Duration time) {
        Turn turn = new Turn(System.nanoTime() + time.toNanos());
        this.running.add(turn);
        return turn;
    }

    private void look() {
        long now = System.nanoTime();
        for (Turn turn : this.running) {
            if (turn.end - now < 0) {
                turn.interrupt();
            }
        }
    }

    /** The time during which a thread may wait. */
    final class Turn implements AutoCloseable {

        private final Thread thread = Thread.currentThread();

        private final long end;

        private boolean closed;

        private boolean over;

        private Turn(long end) {
            this.end = end;
        }

        /** Whether the time was over before the turn was. */
        synchronized boolean isOver() {
            return this.over;
        }

        private synchronized void interrupt() {
            if (!this.closed && !this.over) {
                this.over = true;
                this.thread.interrupt();
            }
        }

        /** Ends the turn; the thread is no longer interrupted on its account. */
        @Override
        public void close() {
            Deadlines.this.running.remove(this);
            synchronized (this) {
                this.closed = true;
                if (this.over) {
                    Thread.interrupted();
                }
            }
        }

    }

}
