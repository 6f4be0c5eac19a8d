package dev.baton.dataset.load;

/**
 * A dataset that the graph holds; its files are kept in the graph.
 *
 * @param name what it is called: a graph holds one of a name
 * @param checksum SHA-256 over paths and contents of its files, in hexadecimal
 * @param location where it was read from; empty where that is not known
 */
public record KeptDataset(String name, String checksum, String location) {
}
