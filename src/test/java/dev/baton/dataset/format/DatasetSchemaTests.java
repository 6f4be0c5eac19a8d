package dev.baton.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.baton.config.CommandTools;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetFolder;
import dev.baton.dataset.RandomDataset;
import dev.baton.support.Sdl;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DatasetSchemaTests {

    /**
     * What cannot be seen in one file alone, or is no JSON at all: found by the check
     * only.
     */
    private static final Set<String> FOR_THE_CHECK = Set.of("broken-json", "canonical-form", "cycle", "duplicate-key",
            "entry-that-says-nothing", "interval-backwards", "merged-twice", "missing-property", "name-given-twice",
            "name-that-no-source-gives", "no-locator", "nobody-speaks-of-it", "registered-twice", "same-name",
            "same-relationship-twice", "source-described-twice", "stray-file", "text-after-the-end", "unknown-id");

    private static final Map<String, Map<String, Object>> SCHEMAS = DatasetSchema.of(Sdl.vocabulary(),
            new CommandTools().words(List.of()).explained());

    private static final Map<String, Schema> COMPILED = compiled();

    private static Map<String, Schema> compiled() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<String, Schema> compiled = new TreeMap<>();
        SCHEMAS.forEach((name, schema) -> compiled.put(name,
                registry.getSchema((JsonNode) JsonMapper.shared().valueToTree(schema))));
        return compiled;
    }

    /** What the schemas find in files. */
    private static List<String> findings(List<DatasetFile> files) {
        List<String> findings = new ArrayList<>();
        for (DatasetFile file : files) {
            String schema = file.path().startsWith("entities/") ? "entities" : file.path().startsWith("sources/")
                    ? "source" : file.path().equals("decisions.json") ? "decisions" : "dataset";
            for (Error error : Objects.requireNonNull(COMPILED.get(schema)).validate(tree(file))) {
                findings.add(file.path() + ": " + error);
            }
        }
        return findings;
    }

    private static JsonNode tree(DatasetFile file) {
        try {
            return JsonMapper.shared().readTree(file.content());
        }
        catch (JacksonException ex) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "history", "dataset/small" })
    void goodFilesFit(String folder) throws IOException {
        assertThat(findings(DatasetFolder.files("classpath:" + folder))).isEmpty();
    }

    @Test
    void everythingThatTheVocabularyAllowsFits() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(findings(RandomDataset.files(Sdl.vocabulary(), seed))).isEmpty();
        }
    }

    static Stream<String> faults() {
        String[] folders = new File("src/test/resources/dataset").list();
        return Stream.of(Objects.requireNonNull(folders))
            .filter(f -> new File("src/test/resources/dataset/" + f, "findings.txt").exists())
            .sorted();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultOfShapeIsRefused(String fault) throws IOException {
        List<DatasetFile> files = DatasetFolder.files("src/test/resources/dataset/" + fault);
        if (FOR_THE_CHECK.contains(fault)) {
            assertThat(fault.equals("stray-file") || fault.contains("json") || fault.contains("text-after")
                    || findings(files).isEmpty())
                .as("%s is refused, and need not be excepted", fault)
                .isTrue();
        }
        else {
            assertThat(findings(files)).isNotEmpty();
        }
    }

    @Test
    void editorsHaveWordsForEverything() {
        Map<?, ?> parts = (Map<?, ?>) SCHEMAS.get("source").get("$defs");
        assertThat(parts.get("City").toString()).contains("description=");
        assertThat(parts.keySet()).asInstanceOf(InstanceOfAssertFactories.ITERABLE)
            .contains("City", "HOSTED", "node", "relationship", "name");
    }

}
