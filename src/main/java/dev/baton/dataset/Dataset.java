package dev.baton.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
 * @param kinds the SDL files with kinds of node and relationship types of its own
 * @param originals the files as they were given
 * @param together the datasets of which this one is made; none where it is one by itself
 */
public record Dataset(String name, List<Registered> entities, List<SourceFile> sources, List<Finding> findings,
        boolean whole, List<String> files, String checksum, List<String> sourceKinds, Decisions decisions,
        List<DatasetFile> kinds, Originals originals, List<Dataset> together) {

    /** A dataset about which nothing was decided. */
    public Dataset(String name, List<Registered> entities, List<SourceFile> sources, List<Finding> findings,
            boolean whole, List<String> files, String checksum) {
        this(name, entities, sources, findings, whole, files, checksum, List.of(), Decisions.NONE, List.of(),
                Originals.NONE, List.of());
    }

    public Dataset {
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        sourceKinds = List.copyOf(sourceKinds);
        kinds = List.copyOf(kinds);
        together = List.copyOf(together);
    }

    /**
     * Several datasets as one: what any of them says. A node that two of them register is
     * one node; its canonical name is the one that the first of them registers.
     */
    public static Dataset together(List<Dataset> datasets) {
        if (datasets.size() == 1) {
            return datasets.getFirst();
        }
        List<Registered> entities = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Dataset dataset : datasets) {
            List<Registered> others = dataset.entities.stream().filter(e -> !known.contains(e.id().value())).toList();
            entities.addAll(others);
            others.forEach(e -> known.add(e.id().value()));
        }
        Decisions decisions = new Decisions(Optional.empty(), all(datasets, d -> d.decisions.same()),
                all(datasets, d -> d.decisions.different()));
        String checksum = datasets.stream().map(d -> d.name + "\n" + d.checksum).collect(Collectors.joining("\n"));
        return new Dataset(String.join(", ", all(datasets, d -> List.of(d.name))), entities,
                all(datasets, Dataset::sources), all(datasets, Dataset::findings),
                datasets.stream().allMatch(Dataset::whole), all(datasets, Dataset::files), checksum, List.of(),
                decisions, all(datasets, Dataset::kinds), Originals.NONE, datasets);
    }

    private static <T> List<T> all(List<Dataset> datasets, Function<Dataset, List<T>> part) {
        return datasets.stream().flatMap(dataset -> part.apply(dataset).stream()).toList();
    }

    /** The datasets of which this one is made: itself, where it is one by itself. */
    public List<Dataset> parts() {
        return together.isEmpty() ? List.of(this) : together;
    }

    /** The same dataset after something was done to what it says. */
    public Dataset with(List<Registered> otherEntities, List<SourceFile> otherSources) {
        return new Dataset(name, otherEntities, otherSources, findings, whole, files, checksum, sourceKinds, decisions,
                kinds, originals, together);
    }
}
