package dev.baton.dataset.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of the graph that a load made; no part of the graph's record.
 *
 * @param number counts the loads that changed something, from 1
 * @param loadedAt when it was committed
 * @param checksum SHA-256 over the whole export
 * @param datasetChecksum tells from which files, and by which vocabulary and layout, it
 * was made
 * @param dataset what the dataset is called
 * @param files the files it was loaded from
 * @param note who loaded it and why
 * @param undoes the version that it took back, null for an ordinary load
 * @param itemized whether it is kept what it replaced, so that it can be undone and older
 * versions can be told
 * @param counts how much it changed
 * @param datasets the datasets of which the graph is made from then on
 */
public record Version(long number, Instant loadedAt, String checksum, String datasetChecksum, String dataset,
        List<String> files, LoadNote note, @Nullable Long undoes, boolean itemized, LoadCounts counts,
        List<KeptDataset> datasets) {

    public Version {
        files = List.copyOf(files);
        datasets = List.copyOf(datasets);
    }

    /** Its permanent id. */
    public String id() {
        return id(number);
    }

    static String id(long number) {
        return "version/" + number;
    }
}
