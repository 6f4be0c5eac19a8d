package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.format.DatasetSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the format as JSON Schema, for editors. */
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = { "Write the JSON Schema of a dataset's files into FOLDER/schema, where editors find it:",
                "\"$schema\": \"../schema/source.json\" in a file of sources/." },
        footer = { "", "Exit codes: 0 written, 1 the folder cannot be written to, 2 wrong usage." })
final class WriteSchema implements Callable<Integer> {

    private final Tools tools;

    private final Output output;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the dataset.")
    private Path folder = Path.of("");

    WriteSchema(Tools tools, Output output) {
        this.tools = tools;
        this.output = output;
    }

    @Override
    public Integer call() {
        Path schema = folder.resolve("schema");
        Dataset dataset = Files.isDirectory(folder) ? DatasetReader.read(folder.toString()) : null;
        Words words = tools.words(dataset == null ? List.of() : dataset.kinds());
        if (!words.findings().isEmpty()) {
            words.findings().forEach(finding -> output.note(finding.toString()));
            return ExitCode.FAILED;
        }
        try {
            Files.createDirectories(schema);
            for (Map.Entry<String, Map<String, Object>> part : DatasetSchema.of(words.vocabulary(), words.explained())
                .entrySet()) {
                Path file = schema.resolve(part.getKey() + ".json");
                Files.writeString(file, JsonText.of(part.getValue()));
                output.line("Wrote " + file);
            }
            return ExitCode.FINE;
        }
        catch (IOException ex) {
            throw new CommandException("The folder " + schema + " cannot be written to.", ex);
        }
    }

}
