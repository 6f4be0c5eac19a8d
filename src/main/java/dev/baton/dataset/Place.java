package dev.baton.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a dataset.
 *
 * @param file the file's path within the dataset's folder
 * @param line the line, from 1
 * @param column the name of the column where the file is a table, else null
 */
public record Place(String file, int line, @Nullable String column) {

    /** Creates a place in a file that is no table. */
    public Place(String file, int line) {
        this(file, line, null);
    }

    @Override
    public String toString() {
        return file + ":" + line + (column == null ? "" : " (" + column + ")");
    }

}
