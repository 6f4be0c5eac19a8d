package dev.baton.dataset;

/**
 * One file of a dataset.
 *
 * @param path its path within the dataset's folder, with slashes
 * @param content its bytes
 */
public record DatasetFile(String path, byte[] content) {
}
