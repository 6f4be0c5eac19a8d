package dev.baton.dataset.load;

import dev.baton.dataset.Confidence;
import dev.baton.dataset.How;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where a source supports a claim.
 *
 * @param source the source's id
 * @param kind the place of the source's kind in the dataset's order
 * @param published the last day on which the source may have been published, before all
 * others where unknown
 * @param locator the place in the source
 * @param how how the source supports it
 * @param reason why it follows or was decided so
 * @param confidence how sure it is
 */
record Citation(String source, int kind, long published, @Nullable String locator, How how, @Nullable String reason,
        @Nullable Confidence confidence) {

    /** Whether this is support of a better kind from the same place. */
    boolean betterThan(Citation other) {
        return source.equals(other.source) && Objects.equals(locator, other.locator) && how.compareTo(other.how) < 0;
    }

    /** Tells the citations of one claim apart, permanently. */
    String key() {
        return source + "/" + discriminator();
    }

    /** Tells the citations of one claim in one source apart, permanently. */
    String discriminator() {
        String sure = confidence == null ? "" : "\n" + confidence;
        return Digest.of(locator + "\n" + how + "\n" + reason + sure).substring(0, 8);
    }
}
