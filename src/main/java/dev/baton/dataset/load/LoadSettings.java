package dev.baton.dataset.load;

import java.time.Clock;

/**
 * How loads are done.
 *
 * @param ceiling how many nodes and relationships one transaction may change
 * @param committed run after each commit, before anybody reads
 * @param clock tells when a version was loaded
 */
public record LoadSettings(int ceiling, Runnable committed, Clock clock) {

    /**
     * How many nodes and relationships one transaction may change, if nothing is said.
     */
    public static final int CEILING = 100_000;

    /** Nobody waits for commits. */
    public static LoadSettings at(Clock clock) {
        return new LoadSettings(CEILING, () -> {
        }, clock);
    }

}
