package dev.baton.web;

import dev.baton.plan.ErrorCode;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets only so many requests be answered at once: each holds its answer in memory, and
 * the database does not work faster for being asked more. The others wait their turn for
 * a while; who cannot have one is told to come back.
 */
final class Admission {

    /** How many may wait for each one that is answered. */
    private static final int WAITING = 16;

    private final AdmissionLimits limits;

    private final Semaphore places;

    Admission(AdmissionLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent(), true);
    }

    /**
     * Waits for a place; close it when the request is answered.
     * @throws Refusal if there is none in time
     */
    Place enter() {
        if (this.places.getQueueLength() >= this.limits.concurrent() * WAITING || !acquired()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
                    "The service answers %d requests at once, and others wait; try again in a moment"
                        .formatted(this.limits.concurrent()))
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, this.limits.patience().toSeconds())));
        }
        return this.places::release;
    }

    private boolean acquired() {
        try {
            return this.places.tryAcquire(this.limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The place of a request that is being answered. */
    @FunctionalInterface
    interface Place extends AutoCloseable {

        @Override
        void close();

    }

}
