package dev.baton.dataset;

import java.util.List;

/**
 * What the files of a dataset say.
 *
 * @param name what the dataset is called
 * @param entities which nodes exist
 * @param sources one for each source document
 * @param findings what could not be read
 * @param whole whether every file could be read as JSON, so that what is missing is
 * missing from the dataset
 * @param files the paths of all files
 * @param checksum SHA-256 over paths and contents of all files, in hexadecimal
 * @param sourceKinds kinds of sources, the best first, for where they disagree
 * @param decisions what the editors decided
 */
public record Dataset(String name, List<Registered> entities, List<SourceFile> sources, List<Finding> findings,
        boolean whole, List<String> files, String checksum, List<String> sourceKinds, Decisions decisions) {

    /** A dataset about which nothing was decided. */
    public Dataset(String name, List<Registered> entities, List<SourceFile> sources, List<Finding> findings,
            boolean whole, List<String> files, String checksum) {
        this(name, entities, sources, findings, whole, files, checksum, List.of(), Decisions.NONE);
    }

    public Dataset {
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        sourceKinds = List.copyOf(sourceKinds);
    }
}
