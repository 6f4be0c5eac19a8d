package dev.baton.dataset.load;

/** What came of undoing a load. */
public sealed interface UndoReport {

    /**
     * The graph is as it was before the version that was undone.
     *
     * @param version the graph's new version
     * @param undone the version that was taken back
     * @param counts how much was changed
     */
    record Undone(long version, long undone, LoadCounts counts) implements UndoReport {
    }

    /**
     * There is nothing to go back to: the version is the first, or it is not kept what it
     * replaced.
     *
     * @param version the graph's version
     */
    record Nothing(long version) implements UndoReport {
    }

}
