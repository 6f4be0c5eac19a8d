package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.GraphState;
import dev.baton.dataset.load.KeptDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A start never replaces what somebody else loaded. */
class StartDatasetsTests {

    private static final GraphState EMPTY = new GraphState(0, "", "", "", false, List.of());

    private static final String BUNDLED = DatasetReader.read(StartDatasets.BUNDLED).name();

    private static GraphState holding(KeptDataset... datasets) {
        return new GraphState(3, "", "", "", false, List.of(datasets));
    }

    @Test
    void anEmptyGraphTakesTheBundledHistory() {
        assertThat(StartDatasets.of(null, EMPTY).given()).extracting(Dataset::name).containsExactly(BUNDLED);
    }

    @Test
    void whatIsBundledIsBroughtUpToDate() {
        GraphState state = holding(new KeptDataset("Harbours", "a", "/harbours"),
                new KeptDataset(BUNDLED, "b", StartDatasets.BUNDLED));
        assertThat(StartDatasets.of(null, state).given()).extracting(Dataset::name).containsExactly(BUNDLED);
    }

    @Test
    void aCuratorsGraphStaysAsItIs() {
        StartDatasets datasets = StartDatasets.of(null, holding(new KeptDataset("Harbours", "a", "/harbours")));
        assertThat(datasets.given()).isEmpty();
        assertThat(datasets.why()).contains("it holds Harbours").contains("baton.dataset=classpath:history");
    }

    @Test
    void aCuratorsCopyOfTheBundledHistoryStaysAsItIs() {
        StartDatasets datasets = StartDatasets.of(null, holding(new KeptDataset(BUNDLED, "a", "/my/history")));
        assertThat(datasets.given()).isEmpty();
        assertThat(datasets.why()).contains("was loaded from /my/history");
    }

    @Test
    void whatIsNamedIsLoadedAndNothingElse() {
        assertThat(StartDatasets.of(List.of(), EMPTY).given()).isEmpty();
        assertThat(StartDatasets.of(List.of(""), EMPTY).given()).isEmpty();
        assertThat(StartDatasets.of(List.of("classpath:dataset/small", " src/test/resources/networks/climate"), EMPTY)
            .given()).extracting(Dataset::name)
            .containsExactly("A small dataset for tests", "The United Nations climate conferences");
    }

    @Test
    void aFolderOfDatasetsIsAllOfThem(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/dataset/small"), folder.resolve("b"));
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/networks/climate"), folder.resolve("a"));
        assertThat(StartDatasets.of(List.of(folder.toString()), EMPTY).given()).extracting(Dataset::name)
            .containsExactly("The United Nations climate conferences", "A small dataset for tests");
    }

}
