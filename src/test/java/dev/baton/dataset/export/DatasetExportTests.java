package dev.baton.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
import dev.baton.dataset.Fixtures;
import dev.baton.dataset.RandomDataset;
import dev.baton.dataset.check.Checker;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.support.Sdl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is exported loads to the identical graph. */
class DatasetExportTests {

    private static List<DatasetFile> export(TargetGraph graph) {
        List<DatasetFile> files = new ArrayList<>();
        DatasetExport.write(graph, Sdl.vocabulary(), new Description("Exported", "CC0-1.0", "for a test"), files::add);
        return files;
    }

    private static TargetGraph graph(Dataset dataset) {
        List<Finding> findings = Checker.check(dataset, Sdl.vocabulary());
        assertThat(findings.stream().filter(Finding::isError)).isEmpty();
        return TargetGraph.of(dataset, Sdl.vocabulary());
    }

    private static void assertRoundTrip(Dataset dataset) {
        TargetGraph graph = graph(dataset);
        List<DatasetFile> files = export(graph);
        TargetGraph again = graph(DatasetReader.read(files));
        assertThat(again.lines().toList()).isEqualTo(graph.lines().toList());
        assertThat(again.checksum()).isEqualTo(graph.checksum());
        assertThat(export(again)).extracting(DatasetExportTests::text)
            .isEqualTo(files.stream().map(DatasetExportTests::text).toList());
    }

    private static String text(DatasetFile file) {
        return file.path() + "\n" + new String(file.content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = { "classpath:history", "classpath:dataset/small" })
    void aKnownDatasetComesBack(String location) {
        assertRoundTrip(DatasetReader.read(location));
    }

    @Property(tries = 100)
    void aRandomDatasetComesBack(@ForAll long seed) {
        assertRoundTrip(DatasetReader.read(RandomDataset.files(Sdl.vocabulary(), seed)));
    }

    /** What no other part of the graph tells: neither is shown there. */
    @Test
    void keysAndLanguagesOfDeprecatedClaimsComeBack() {
        assertRoundTrip(Fixtures.smallWith("sources/fault.json", """
                {"source": {"id": "source/x", "title": "X", "language": "en"},
                 "facts": [{"locator": "page 1", "rank": "DEPRECATED",
                   "nodes": [
                     {"id": "city/yeonsu", "names": [{"text": "Jeonsu", "language": "tlh"}, {"text": "Jonsu"}]}],
                   "relationships": [
                     {"from": "city/medellin", "type": "HOSTED", "to": "conference/iclc-5", "key": "by-mistake"}]}]}
                """));
    }

    @Test
    void filesAreMadeForReview() {
        List<String> files = export(graph(Fixtures.small())).stream().map(DatasetExportTests::text).toList();
        assertThat(files).contains("""
                entities/person.json
                {"entities": [{"id": "person/ko-nam-seok", "name": "Ko Nam-seok"}]}
                """);
        assertThat(files.getLast()).startsWith("""
                sources/report.json
                {
                  "source": {
                    "id": "source/report",
                    "title": "The report",
                """);
        assertThat(files.getLast()).contains("""
                      "relationships": [
                        {"from": "conference/iclc-5", "type": "HAS_FIGURE", "to": "figure/iclc-5-participants"},
                        {"from": "city/yeonsu", "type": "HOSTED", "to": "conference/iclc-5", "date": "2021-10"},
                """);
    }

}
