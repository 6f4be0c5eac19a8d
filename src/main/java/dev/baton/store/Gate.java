package dev.baton.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Keeps loads and reads apart, so that a reader sees the graph before a load or after it
 * and never half of it: the database isolates at read-committed only.
 *
 * <p>
 * Any number of reads run side by side. A write waits until the reads under way have
 * finished, and reads that come later wait for the write: the lock is fair, so neither
 * side starves. A write that waits longer than it may gives up and changes nothing. Only
 * the commit belongs inside a write; the work before it goes on beside the reads.
 *
 * <p>
 * A read must not start another read on a different thread and wait for it: with a write
 * waiting in between, both would wait for each other until the write gives up.
 */
public final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final Duration patience;

    /**
     * Creates an open gate.
     * @param patience how long a write waits for the reads under way; longer than the
     * longest read may take
     */
    public Gate(Duration patience) {
        this.patience = patience;
    }

    /**
     * Reads while no write takes place.
     * @param <T> what the read returns
     * @param read the read, finished when it returns
     * @return what the read returns
     */
    public <T> T read(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        }
        finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Writes while no read takes place.
     * @param write the write, on the calling thread
     * @throws GateBusyException if the reads under way do not finish in time, or the
     * thread is interrupted; nothing was written
     */
    public void write(Runnable write) {
        if (!enter()) {
            throw new GateBusyException(patience);
        }
        try {
            write.run();
        }
        finally {
            lock.writeLock().unlock();
        }
    }

    private boolean enter() {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("A read cannot write: it would wait for itself");
        }
        try {
            return lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
