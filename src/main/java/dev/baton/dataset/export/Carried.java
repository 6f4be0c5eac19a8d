package dev.baton.dataset.export;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an export takes over as it was given, since the graph does not tell it: the order
 * of kinds of sources, decisions, kinds of node.
 *
 * @param sourceKinds the kinds of sources, the best first
 * @param files the files
 * @param decisions the source that the decisions are; nothing where there are none
 */
public record Carried(List<String> sourceKinds, List<DatasetFile> files, Optional<String> decisions) {

    static final Carried NOTHING = new Carried(List.of(), List.of(), Optional.empty());

    private static final String DECISIONS = "decisions.json";

    public Carried {
        sourceKinds = List.copyOf(sourceKinds);
        files = List.copyOf(files);
    }

    /**
     * What is taken over from datasets. Of several, only one can have decisions, and all
     * must have one order of kinds: a dataset has one of each.
     */
    public static Carried of(List<Dataset> datasets) {
        List<DatasetFile> files = new ArrayList<>();
        for (Dataset dataset : datasets) {
            dataset.originals().paths().stream().filter(path -> path.startsWith("kinds/")).forEach(path -> {
                String free = files.stream().anyMatch(f -> f.path().equals(path))
                        ? path.replace("kinds/", "kinds/" + (files.size() + 1) + "-") : path;
                dataset.originals().file(path).ifPresent(content -> files.add(new DatasetFile(free, content)));
            });
        }
        List<Dataset> deciding = datasets.stream()
            .filter(dataset -> dataset.originals().file(DECISIONS).isPresent())
            .toList();
        Optional<String> source = Optional.empty();
        if (deciding.size() == 1) {
            Dataset one = deciding.getFirst();
            one.originals().file(DECISIONS).ifPresent(content -> files.add(new DatasetFile(DECISIONS, content)));
            source = one.decisions().source().map(Decisions::id);
        }
        List<List<String>> orders = datasets.stream().map(Dataset::sourceKinds).distinct().toList();
        return new Carried(orders.size() == 1 ? orders.getFirst() : List.of(), files, source);
    }

}
