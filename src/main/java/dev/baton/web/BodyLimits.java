package dev.baton.web;

import java.time.Duration;

/**
 * How much of a request's body is read.
 *
 * @param bytes how long it may be
 * @param time how long its arrival may take
 */
public record BodyLimits(int bytes, Duration time) {
}
