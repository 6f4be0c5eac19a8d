package dev.baton.dataset.load;

import java.util.List;

/**
 * The state of the stored graph.
 *
 * @param version counts the loads that changed something; 0 before the first
 * @param checksum SHA-256 over the whole export
 * @param datasetChecksum tells from which files, and by which vocabulary and layout, it
 * was loaded
 * @param undoneChecksum the same of the load that was undone last, empty where nothing
 * was
 * @param closed whether a load in batches is under way or was broken off, so that nobody
 * is answered
 * @param datasets the datasets of which it is made, in the order in which they came; none
 * where a former release loaded it
 */
public record GraphState(long version, String checksum, String datasetChecksum, String undoneChecksum, boolean closed,
        List<KeptDataset> datasets) {

    static final GraphState NONE = new GraphState(0, "", "", "", false, List.of());

    public GraphState {
        datasets = List.copyOf(datasets);
    }

}
