package dev.baton.benchmark;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Tells a person who waits how far the run is. */
final class Progress {

    private Progress() {
    }

    static void say(String text, Object... values) {
        System.out.printf("%s %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), text.formatted(values));
    }

}
