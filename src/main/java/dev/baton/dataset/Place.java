package dev.baton.dataset;

/**
 * Where something stands in a dataset.
 *
 * @param file the file's path within the dataset's folder
 * @param line the line, from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
