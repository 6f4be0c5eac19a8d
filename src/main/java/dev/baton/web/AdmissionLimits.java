package dev.baton.web;

import java.time.Duration;

/**
 * How many requests are answered at once.
 *
 * @param concurrent how many
 * @param patience how long a further one waits for its turn
 */
public record AdmissionLimits(int concurrent, Duration patience) {
}
