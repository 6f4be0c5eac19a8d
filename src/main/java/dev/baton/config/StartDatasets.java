package dev.baton.config;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFolder;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.GraphState;
import dev.baton.dataset.load.KeptDataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The datasets that are loaded at the start: those that are named; where none is, the
 * bundled history, but only into an empty graph or where it was loaded from there before.
 * What somebody else loaded is never replaced by what nobody asked for.
 *
 * @param given what is to be loaded, beside what the graph holds
 * @param locations where they were read from, for people
 * @param why why nothing is loaded; empty where something is
 */
record StartDatasets(List<Dataset> given, String locations, String why) {

    static final String BUNDLED = "classpath:history";

    static StartDatasets of(@Nullable List<String> named, GraphState state) {
        if (named != null) {
            List<String> locations = named.stream()
                .map(String::strip)
                .filter(location -> !location.isEmpty())
                .flatMap(location -> DatasetFolder.datasets(location).stream())
                .toList();
            List<Dataset> given = locations.stream().map(DatasetReader::read).toList();
            return new StartDatasets(given, String.join(", ", locations),
                    given.isEmpty() ? "no dataset is configured" : "");
        }
        Dataset bundled = DatasetReader.read(BUNDLED);
        return mayLoad(bundled, state) ? new StartDatasets(List.of(bundled), BUNDLED, "")
                : new StartDatasets(List.of(), BUNDLED, why(bundled, state));
    }

    private static boolean mayLoad(Dataset bundled, GraphState state) {
        if (state.version() == 0 || state.datasets().isEmpty()) {
            return true;
        }
        return own(bundled, state).filter(held -> held.location().equals(BUNDLED)).isPresent();
    }

    private static Optional<KeptDataset> own(Dataset bundled, GraphState state) {
        return state.datasets().stream().filter(held -> held.name().equals(bundled.name())).findFirst();
    }

    private static String why(Dataset bundled, GraphState state) {
        String held = state.datasets().stream().map(KeptDataset::name).collect(Collectors.joining(", "));
        return own(bundled, state)
            .map(own -> "'%s' was loaded from %s, and the bundled one does not replace it".formatted(own.name(),
                    own.location().isEmpty() ? "elsewhere" : own.location()))
            .orElse(("it holds %s, and the bundled history is loaded into an empty graph only; to have it beside, name it"
                    + " with baton.dataset=%s")
                .formatted(held, BUNDLED));
    }

}
