package dev.baton.dataset.load;

/**
 * The state of the stored graph.
 *
 * @param version counts the loads that changed something; 0 before the first
 * @param checksum SHA-256 over the whole export
 * @param datasetChecksum tells from which files, and by which vocabulary and layout, it
 * was loaded
 */
public record GraphState(long version, String checksum, String datasetChecksum) {

    static final GraphState NONE = new GraphState(0, "", "");

}
