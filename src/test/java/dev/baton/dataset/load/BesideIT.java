package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.config.CommandTools;
import dev.baton.command.OpenGraph;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several datasets in one graph: each is loaded, changed and taken out by itself. */
@GraphDatabase
@Timeout(180)
class BesideIT {

    private static final Dataset HARBOURS = dataset("Harbours", "harbours", "1", Map.of());

    private static final Dataset RIVERS = dataset("Rivers", "rivers", "1", Map.of());

    private OpenGraph graph;

    private Loader loader;

    /**
     * A network with its name, a city of its own, and one that the others have too.
     */
    private static Dataset dataset(String name, String word, String order, Map<String, String> others) {
        Map<String, String> files = new TreeMap<>(Map.of("dataset.json",
                "{\"name\": \"%s\", \"licence\": \"CC0-1.0\"}".formatted(name), "entities/all.json", """
                        {"entities": [{"id": "network/%1$s", "name": "%2$s"}, {"id": "city/%1$s", "name": "Own %2$s"},
                          {"id": "city/shared", "name": "Shared"}]}
                        """.formatted(word, name), "sources/%s.json".formatted(word), """
                        {"source": {"id": "source/%1$s", "title": "On %2$s"}, "facts": [{"locator": "page %3$s",
                          "nodes": [{"id": "network/%1$s", "name": "%2$s"}, {"id": "city/%1$s", "name": "Own %2$s"},
                            {"id": "city/shared", "name": "Shared", "kind": "seen by %2$s"}],
                          "relationships": [{"from": "city/shared", "type": "MEMBER_OF", "to": "network/%1$s"}]}]}
                        """.formatted(word, name, order)));
        files.putAll(others);
        return DatasetReader.read(files.entrySet()
            .stream()
            .map(file -> new DatasetFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList());
    }

    @BeforeEach
    void open(TestServer server) {
        graph = new CommandTools()
            .open(List.of("--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=" + server.password()), List.of());
        loader = graph.loader();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private void load(Dataset dataset) {
        assertThat(loader.loadBeside(List.of(dataset), LoadNote.NONE)).isInstanceOf(LoadReport.Loaded.class);
    }

    private List<String> names() {
        return loader.state().datasets().stream().map(KeptDataset::name).toList();
    }

    @Test
    void oneIsLoadedBesideTheOther() {
        load(HARBOURS);
        List<String> harbours = graph.stored().lines().toList();
        load(RIVERS);
        assertThat(names()).containsExactly("Harbours", "Rivers");
        assertThat(graph.stored().nodes()).containsKeys("network/harbours", "network/rivers", "city/harbours",
                "city/rivers", "city/shared");
        assertThat(graph.stored().nodes().get("city/shared").properties().get("claims")).asList().hasSize(3);
        assertThat(loader.loadBeside(List.of(HARBOURS), LoadNote.NONE)).isEqualTo(new LoadReport.Unchanged(2));
        assertThat(loader.loadBeside(List.of(RIVERS), LoadNote.NONE)).isEqualTo(new LoadReport.Unchanged(2));

        assertThat(loader.remove("Rivers", LoadNote.NONE)).isInstanceOf(LoadReport.Loaded.class);
        assertThat(names()).containsExactly("Harbours");
        assertThat(graph.stored().lines().toList()).isEqualTo(harbours);
    }

    @Test
    void aNewVersionOfOneRetiresItsOwnFactsOnly() {
        load(HARBOURS);
        load(RIVERS);
        Dataset fewer = dataset("Rivers", "rivers", "1", Map.of("sources/rivers.json", """
                {"source": {"id": "source/rivers", "title": "On Rivers"}, "facts": [{"locator": "page 1",
                  "nodes": [{"id": "network/rivers", "name": "Rivers"}, {"id": "city/rivers", "name": "Own Rivers"},
                    {"id": "city/shared", "name": "Shared"}]}]}
                """));
        load(fewer);
        assertThat(graph.stored().relationships()).containsKey("MEMBER_OF/city/shared/network/harbours")
            .doesNotContainKey("MEMBER_OF/city/shared/network/rivers");
        assertThat(graph.stored().nodes().get("city/shared").properties()).containsEntry("kind", "seen by Harbours");
        assertThat(loader.versions().getFirst().dataset()).isEqualTo("Rivers");
        assertThat(loader.versions().getFirst().files()).contains("sources/rivers.json")
            .doesNotContain("sources/harbours.json");
    }

    @Test
    void undoLeadsBackToTheDatasetsOfBefore() {
        load(HARBOURS);
        List<String> before = graph.stored().lines().toList();
        load(RIVERS);
        assertThat(loader.undo(LoadNote.NONE)).isInstanceOf(UndoReport.Undone.class);
        assertThat(names()).containsExactly("Harbours");
        assertThat(graph.stored().lines().toList()).isEqualTo(before);
        assertThat(loader.wasUndone(List.of(RIVERS))).isTrue();
        assertThat(loader.wasUndone(List.of(HARBOURS))).isFalse();
        load(RIVERS);
        assertThat(names()).containsExactly("Harbours", "Rivers");
    }

    @Test
    void aMaintenanceLoadKeepsTheOthersToo() {
        load(HARBOURS);
        assertThat(loader.maintainBeside(List.of(RIVERS), LoadNote.NONE)).isInstanceOf(LoadReport.Loaded.class);
        assertThat(names()).containsExactly("Harbours", "Rivers");
        assertThat(graph.stored().nodes()).containsKeys("network/harbours", "network/rivers");
    }

    @Test
    void whatContradictsTheOthersIsRefusedWithTheDatasetAndFile() {
        load(HARBOURS);
        Dataset other = dataset("Rivers", "rivers", "1", Map.of("sources/more.json",
                "{\"source\": {\"id\": \"source/harbours\", \"title\": \"Otherwise\"}, \"facts\": []}"));
        LoadReport report = loader.loadBeside(List.of(other), LoadNote.NONE);
        assertThat(report).isInstanceOfSatisfying(LoadReport.Refused.class,
                refused -> assertThat(refused.findings().toString()).contains("Harbours: sources/harbours.json:1"));
        assertThat(names()).containsExactly("Harbours");
    }

    @Test
    void theLastOneStays() {
        load(HARBOURS);
        assertThatThrownBy(() -> loader.remove("Harbours", LoadNote.NONE)).hasMessageContaining("only dataset");
        assertThatThrownBy(() -> loader.remove("Rivers", LoadNote.NONE)).hasMessageContaining("it holds Harbours");
    }

}
