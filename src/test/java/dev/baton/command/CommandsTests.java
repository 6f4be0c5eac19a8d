package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTests {

    private static final Path FOLDERS = Path.of("src/test/resources/dataset");

    private static final String SMALL = FOLDERS.resolve("small").toString();

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path directory;

    /** The small dataset with the files of a fault over it. */
    private String faulty(String fault) throws IOException {
        Path folder = this.directory.resolve(fault);
        FileSystemUtils.copyRecursively(FOLDERS.resolve("small"), folder);
        FileSystemUtils.copyRecursively(FOLDERS.resolve(fault), folder);
        Files.delete(folder.resolve("findings.txt"));
        return folder.toString();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(this.terminal.out());
    }

    @Test
    void theHelpNamesEveryCommandAndTheExitCodes() {
        assertThat(this.terminal.run("--help")).isZero();
        assertThat(this.terminal.out()).contains("check ", "diff ", "load ", "serve ", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = { "check", "datasets", "diff", "duplicates", "export", "load", "remove", "schema", "serve",
            "undo", "versions" })
    void everyCommandHasHelp(String command) {
        assertThat(this.terminal.run(command, "--help")).isZero();
        assertThat(this.terminal.out()).contains("Usage: baton " + command);
    }

    @Test
    void theVersionIsTold() {
        assertThat(this.terminal.run("--version")).isZero();
        assertThat(this.terminal.out()).startsWith("Baton ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "laod x", "check", "check --fromat=json x", "check x y", "check --format=xml x", "--foo" })
    void wrongUsageHasAnExitCodeOfItsOwn(String line) {
        assertThat(this.terminal.run(line.split(" "))).isEqualTo(2);
        assertThat(this.terminal.out()).isEmpty();
        assertThat(this.terminal.err()).contains("Usage: baton");
    }

    @Test
    void aWordThatIsNearlyACommandIsCorrected() {
        this.terminal.run("chekc", "x");
        assertThat(this.terminal.err()).contains("Did you mean: baton check");
    }

    @Test
    void aFaultlessDatasetIsFine() {
        assertThat(this.terminal.run("check", SMALL)).isZero();
        assertThat(this.terminal.out()).isEqualTo("no errors and no warnings in 4 files of " + SMALL + "\n");
    }

    @Test
    void everyFindingIsALineWithFileLineAndRemedy() throws IOException {
        String folder = faulty("missing-property");
        assertThat(this.terminal.run("check", folder)).isEqualTo(1);
        assertThat(this.terminal.out()).isEqualTo("""
                entities/fault.json:2: no source gives 'figure/cities' the property 'measure'; every Figure needs it
                1 error and no warnings in 6 files of %s
                """.formatted(folder));
    }

    @Test
    void warningsAreNoErrorsUnlessAskedFor() throws IOException {
        String folder = faulty("same-name");
        assertThat(this.terminal.run("check", folder)).isZero();
        assertThat(this.terminal.out()).contains("(warning)").contains("no errors and 1 warning in");
        assertThat(this.terminal.run("check", "--strict", folder)).isEqualTo(1);
    }

    @Test
    void findingsAreReadByPrograms() throws IOException {
        String folder = faulty("missing-property");
        assertThat(this.terminal.run("check", "--format", "json", folder)).isEqualTo(1);
        assertThat(json()).isEqualTo(JsonMapper.shared().readTree("""
                {"format": "baton-findings/1", "dataset": "A small dataset for tests", "folder": "%s",
                 "files": 6, "errors": 1, "warnings": 0,
                 "findings": [{"severity": "error", "file": "entities/fault.json", "line": 2,
                   "problem": "no source gives 'figure/cities' the property 'measure'",
                   "remedy": "every Figure needs it"}]}""".formatted(folder)));
    }

    @Test
    void reviewToolsReadFindingsAsSarif() throws IOException {
        assertThat(this.terminal.run("check", "--format=sarif", faulty("same-name"))).isZero();
        JsonNode result = json().at("/runs/0/results/0");
        assertThat(json().at("/version").asString()).isEqualTo("2.1.0");
        assertThat(result.at("/level").asString()).isEqualTo("warning");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
            .isEqualTo("entities/fault.json");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    }

    @Test
    void theSchemaLiesBesideTheFilesAndDisturbsNobody() throws IOException {
        String folder = faulty("same-name");
        assertThat(this.terminal.run("schema", folder)).isZero();
        assertThat(Path.of(folder, "schema")).isDirectoryContaining("glob:**/source.json");
        assertThat(this.terminal.run("check", folder)).isZero();
        assertThat(this.terminal.out()).contains("no errors and 1 warning in 6 files of");
    }

    @Test
    void whatMayBeOneIsProposed() throws IOException {
        Path folder = Path.of(faulty("same-name"));
        assertThat(this.terminal.run("duplicates", folder.toString())).isZero();
        assertThat(this.terminal.out()).containsPattern("(?m)^\\d\\.\\d\\d  city/\\S+  city/\\S+: ")
            .contains(" that may be one\n");
        assertThat(this.terminal.run("duplicates", faulty("unknown-id"))).isEqualTo(1);
        assertThat(this.terminal.err()).contains("the id 'city/yeonsuu' is unknown");
    }

    @Test
    void aKindOfTheDatasetsOwnIsKnownToCheckAndSchema() throws IOException {
        Path folder = this.directory.resolve("climate");
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/networks/climate"), folder);
        assertThat(this.terminal.run("check", folder.toString())).as(this.terminal.out()).isZero();
        assertThat(this.terminal.run("schema", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve("schema/source.json"))).contains("\"Fund\"", "\"ESTABLISHED\"",
                "What it pays for first of all.");
        assertThat(this.terminal.run("check", folder.toString())).isZero();

        Path kinds = folder.resolve("kinds/funds.graphqls");
        Files.writeString(kinds, Files.readString(kinds).replace("purpose: FundPurpose", "purpose: Purpose"));
        assertThat(this.terminal.run("check", folder.toString())).isEqualTo(1);
        assertThat(this.terminal.out()).contains("kinds/funds.graphqls:8: ").contains("Purpose");
        assertThat(this.terminal.run("schema", folder.toString())).isEqualTo(1);
        assertThat(this.terminal.err()).contains("kinds/funds.graphqls:8: ");
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        assertThat(this.terminal.run("check", "no/such/folder")).isEqualTo(1);
        assertThat(this.terminal.out()).contains("there is no folder no/such/folder");
    }

    @Test
    void errorsAreToldBeforeAGraphIsOpened() throws IOException {
        for (String command : new String[] { "diff", "load" }) {
            assertThat(this.terminal.run(command, faulty("unknown-id"))).isEqualTo(1);
            assertThat(this.terminal.err()).contains("sources/fault.json:5: the id 'city/yeonsuu' is unknown")
                .doesNotContain("There is no graph");
        }
    }

    @Test
    void aGraphThatCannotBeOpenedIsOneSentence() {
        assertThat(this.terminal.run("load", SMALL, "--baton.data.directory=/x")).isEqualTo(1);
        assertThat(this.terminal.err()).endsWith("There is no graph for [--baton.data.directory=/x].\n");
        assertThat(this.terminal.out()).isEmpty();
    }

}
