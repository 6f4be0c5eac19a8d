package dev.baton.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with a file before its content is looked at. */
class DatasetReaderTests {

    private static final String FILE = "sources/fault.json";

    private static List<String> findings(byte[] content) {
        return Fixtures.smallWith(FILE, content).findings().stream().map(Finding::toString).toList();
    }

    private static List<String> findings(String content) {
        return findings(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String source(String facts) {
        return "{\"source\": {\"id\": \"source/x\", \"title\": \"X\"},\n\"facts\": " + facts + "}\n";
    }

    @Test
    void everyValueKnowsItsFileAndLine() {
        SourceFile report = Fixtures.small().sources().getLast();
        assertThat(report.id().place()).isEqualTo(new Place("sources/report.json", 3));
        NodeFact yeonsu = report.nodes().get(1);
        assertThat(yeonsu.place()).hasToString("sources/report.json:11");
        RelationshipFact handover = report.relationships().getLast();
        assertThat(handover.place().line()).isEqualTo(39);
        assertThat(handover.properties().get("acceptedBy")).isInstanceOf(Json.Text.class)
            .extracting(Json::place)
            .hasToString("sources/report.json:40");
    }

    @Test
    void anEntryTakesWhatItsGroupSaysAndAFormWhatItsEntrySays() {
        SourceFile source = Fixtures
            .smallWith(FILE,
                    source("""
                            [{"locator": "page 1", "how": "INFERRED", "reason": "why", "rank": "DEPRECATED", "confidence": "LOW", "nodes": [
                              {"id": "city/yeonsu", "kind": "district"},
                              {"id": "city/yeonsu", "how": "STATED", "locator": "page 2",
                               "names": [{"text": "Yeonsu", "rank": "NORMAL"}]}
                            ]}]
                            """))
            .sources()
            .getFirst();
        assertThat(source.nodes().getFirst().support())
            .isEqualTo(new Support("page 1", How.INFERRED, "why", Rank.DEPRECATED, Confidence.LOW));
        assertThat(source.nodes().getLast().support())
            .isEqualTo(new Support("page 2", How.STATED, null, Rank.DEPRECATED, null));
        assertThat(source.nodes().getLast().names().getFirst().support())
            .isEqualTo(new Support("page 2", How.STATED, null, Rank.NORMAL, null));
    }

    @Test
    void aByteOrderMarkIsFoundAndTheRestIsRead() {
        Dataset dataset = Fixtures.smallWith(FILE, "\uFEFF" + source("[]"));
        assertThat(dataset.findings()).hasToString(
                "[sources/fault.json:1: the file begins with a byte order mark; save it as UTF-8 without one]");
        assertThat(dataset.sources()).hasSize(3);
    }

    @Test
    void anotherEncodingIsFoundAtItsFirstLine() {
        byte[] latin = source("[\n\n\"Medellín\"]").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(findings(latin))
            .containsExactly("sources/fault.json:4: the file is not encoded in UTF-8; save it as UTF-8");
    }

    @Test
    void aTruncatedLetterAtTheEndIsFound() {
        assertThat(findings(new byte[] { '{', '}', (byte) 0xC3 }))
            .containsExactly("sources/fault.json:1: the file is not encoded in UTF-8; save it as UTF-8");
    }

    @Test
    void nestingWithoutEndIsFound() {
        String deep = source("\n" + "[".repeat(100_000) + "]".repeat(100_000)).replace("[[[[", "[[[[\n")
            .replace("]]]]", "]]]]\n");
        assertThat(findings(deep)).containsExactly(
                "sources/fault.json:7: lists and objects are nested too deep;" + " a dataset has at most 20 levels");
    }

    @Test
    void anOverlongLineIsFound() {
        assertThat(findings(source("[" + " ".repeat(20_000) + "]")))
            .containsExactly("sources/fault.json:2: the line has 20012 characters;"
                    + " break it, so that a finding can name a line: at most 20000");
    }

    @Test
    void anEmptyFileIsFound() {
        assertThat(findings(""))
            .containsExactly("sources/fault.json:1: the file is empty;" + " give it one JSON object or remove it");
    }

    @Test
    void aNumberWithoutEndIsFound() {
        assertThat(findings(source("[" + "9".repeat(5_000) + "]"))).singleElement()
            .asString()
            .startsWith(
                    "sources/fault.json:2: the file is no JSON: Number value length (5000) exceeds the maximum allowed (1000);");
    }

    @Test
    void aFolderThatIsMissingIsFound() {
        assertThat(DatasetReader.read("no/such/folder").findings())
            .hasToString("[no/such/folder:1: the dataset cannot be read: there is no folder no/such/folder;"
                    + " name a folder that exists]");
        assertThat(DatasetReader.read("classpath:no-such-folder").findings()).hasSize(1);
    }

    @Test
    void aFolderOfTheFileSystemIsReadLikeOneOfTheClassPath(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("dataset.json"), "{\"name\": \"X\", \"licence\": \"CC0-1.0\"}");
        Files.writeString(folder.resolve("sources/x.json"), source("[]"));
        Files.writeString(folder.resolve("README.md"), "not read");
        Dataset dataset = DatasetReader.read("file:" + folder);
        assertThat(dataset.findings()).isEmpty();
        assertThat(dataset.name()).isEqualTo("X");
        assertThat(dataset.files()).containsExactly("dataset.json", "sources/x.json");
    }

    @Test
    void theChecksumIsThatOfPathsAndContents() {
        String checksum = Fixtures.small().checksum();
        assertThat(DatasetReader.read("src/test/resources/dataset/small").checksum()).isEqualTo(checksum);
        assertThat(Fixtures.smallWith(FILE, source("[]")).checksum()).isNotEqualTo(checksum);
    }

}
