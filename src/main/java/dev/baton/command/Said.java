package dev.baton.command;

import dev.baton.dataset.load.LoadNote;
import org.jspecify.annotations.Nullable;

/** What a version is told about whoever made it with a command. */
final class Said {

    private Said() {
    }

    static LoadNote because(@Nullable String note) {
        return new LoadNote(System.getProperty("user.name"), note);
    }

}
