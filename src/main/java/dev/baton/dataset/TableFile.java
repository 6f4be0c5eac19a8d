package dev.baton.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * A table of a dataset, which may be too long to be held whole.
 *
 * @param path its path within the dataset's folder, with slashes
 * @param content opens it
 */
public record TableFile(String path, Content content) {

    /** Opens a file, each time from its beginning. */
    @FunctionalInterface
    public interface Content {

        /** Return its bytes. */
        InputStream open() throws IOException;

    }

    /** What the table is named for: a kind or a relationship type. */
    String word() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }

}
