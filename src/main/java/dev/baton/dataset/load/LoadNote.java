package dev.baton.dataset.load;

import org.jspecify.annotations.Nullable;

/**
 * What a version tells about itself beyond what it changed.
 *
 * @param by who loaded it, where that is known
 * @param note why, where somebody said so
 */
public record LoadNote(@Nullable String by, @Nullable String note) {

    /** Nobody said anything. */
    public static final LoadNote NONE = new LoadNote(null, null);

}
