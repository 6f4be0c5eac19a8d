package dev.baton.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * What some requests took.
 *
 * @param times in microseconds, from the first byte sent to the last received
 * @param nanos how long they were asked for
 */
record Measured(Histogram times, long nanos) {

    private static final int DIGITS = 3;

    /**
     * Ask a side for some time.
     * @param requests what is asked, in turn; each connection begins elsewhere
     * @param connections how many ask side by side
     */
    static Measured of(Side side, List<byte[]> requests, int connections, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Histogram all = new Histogram(DIGITS);
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Histogram>> parts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i * requests.size() / connections;
                parts.add(threads.submit(() -> ask(side, requests, first, end)));
            }
            for (Future<Histogram> part : parts) {
                all.add(part.get());
            }
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(side.name() + " failed", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
        return new Measured(all, System.nanoTime() - begin);
    }

    private static Histogram ask(Side side, List<byte[]> requests, int first, long end) {
        Histogram times = new Histogram(DIGITS);
        try (HttpConnection connection = new HttpConnection(side.port())) {
            int next = first;
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                connection.ask(requests.get(next));
                times.recordValue((System.nanoTime() - before) / 1_000);
                next = (next + 1) % requests.size();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return times;
    }

    Measured and(Measured other) {
        Histogram both = times.copy();
        both.add(other.times);
        return new Measured(both, nanos + other.nanos);
    }

    long requests() {
        return times.getTotalCount();
    }

    /** Requests a second. */
    double throughput() {
        return requests() * 1e9 / nanos;
    }

    /** Milliseconds. */
    double percentile(double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }

}
