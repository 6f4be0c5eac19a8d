package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a graph is to hold once a load is done: the datasets that are given, and beside
 * them those that the graph holds already.
 *
 * @param all all of them as one
 * @param found the datasets that the graph held when this was put together; nothing where
 * it is not to matter what it held
 * @param name what was given, for the version
 * @param files the paths of the files that were given
 */
record Beside(Dataset all, Optional<List<KeptDataset>> found, String name, List<String> files) {

    /** A dataset that is to be the only one. */
    static Beside alone(Dataset dataset) {
        return new Beside(dataset, Optional.empty(), dataset.name(), dataset.files());
    }

    /**
     * Datasets beside what the graph holds; one replaces that of its name.
     * @param given at least one
     * @param state the graph as it is
     * @param kept reads what it holds
     */
    static Beside of(List<Dataset> given, GraphState state, Function<KeptDataset, Dataset> kept) {
        Map<String, Dataset> byName = given.stream().collect(Collectors.toMap(Dataset::name, d -> d, (a, b) -> b));
        List<Dataset> all = new ArrayList<>();
        for (KeptDataset dataset : state.datasets()) {
            Dataset instead = byName.remove(dataset.name());
            all.add(instead == null ? kept.apply(dataset) : instead);
        }
        given.stream().filter(dataset -> byName.remove(dataset.name(), dataset)).forEach(all::add);
        String name = given.stream().map(Dataset::name).collect(Collectors.joining(", "));
        List<String> files = given.stream().flatMap(dataset -> dataset.files().stream()).toList();
        return new Beside(Dataset.together(all), Optional.of(state.datasets()), name, files);
    }

    /**
     * What stays when a dataset is taken out.
     * @throws IllegalArgumentException if the graph does not hold it, or nothing else
     */
    static Beside without(String name, GraphState state, Function<KeptDataset, Dataset> kept) {
        List<KeptDataset> others = state.datasets().stream().filter(d -> !d.name().equals(name)).toList();
        String held = state.datasets().stream().map(KeptDataset::name).collect(Collectors.joining(", "));
        if (others.size() == state.datasets().size()) {
            throw new IllegalArgumentException("The graph holds no dataset called '%s'; it holds %s".formatted(name,
                    held.isEmpty() ? "none" : held));
        }
        if (others.isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' is the only dataset of the graph; load another one before it is taken out".formatted(name));
        }
        return new Beside(Dataset.together(others.stream().map(kept).toList()), Optional.of(state.datasets()), name,
                List.of());
    }

    /** Whether another load came in between. */
    boolean overtaken(GraphState now) {
        return found.isPresent() && !found.get().equals(now.datasets());
    }

}
