package dev.baton.dataset;

import org.jspecify.annotations.Nullable;

/**
 * How and where a source supports what an entry says.
 *
 * @param locator the place in the source, null where the file forgot it
 * @param how how the source supports it
 * @param reason why it follows or was decided so
 * @param rank how much it counts
 * @param confidence how sure it is, null where nothing is said about that
 */
public record Support(@Nullable String locator, How how, @Nullable String reason, Rank rank,
        @Nullable Confidence confidence) {

    static final Support PLAIN = new Support(null, How.STATED, null, Rank.NORMAL, null);

}
