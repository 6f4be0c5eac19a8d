package dev.baton.web;

/**
 * Who is shown more than answers.
 *
 * @param local whether callers on the same machine may have operations explained
 * @param plan the key with which others may; empty for nobody
 * @param profile the key with which the database's profile may be had; empty for nobody
 */
public record InsightKeys(boolean local, String plan, String profile) {

    /** Without the keys, so that none gets into a log. */
    @Override
    public String toString() {
        return "InsightKeys[local=%s]".formatted(this.local);
    }
}
