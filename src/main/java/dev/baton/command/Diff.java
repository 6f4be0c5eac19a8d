package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.load.GraphDifference;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a load would do. */
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = { "Tell what a load would add (+), change (~) and retire (-); changes nothing.",
                "Other datasets that the graph holds stay." },
        footer = { "", "Exit codes: 0 told, 1 the dataset has errors, 2 wrong usage." })
final class Diff implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Mixin
    private DatasetFolderOption folder = new DatasetFolderOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--all", description = "List claims, names and citations too, which follow from the rest.")
    private boolean all;

    /** For whom it is written. */
    enum Format {

        /** For people. */
        TEXT,
        /** For programs. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    Diff(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        Dataset dataset = places.dataset(folder.folder());
        List<Finding> findings = places.tools().words(dataset.kinds()).check(dataset);
        if (findings.stream().anyMatch(Finding::isError)) {
            output.err().print(FindingFormat.TEXT.write(new Checked(folder.folder(), dataset, findings)));
            return ExitCode.FAILED;
        }
        DifferenceText text = places.withGraph(dataset.parts(), graph -> text(graph, dataset));
        switch (format) {
            case TEXT -> text.lines().forEach(output::line);
            case JSON -> output.out().print(JsonText.of(text.json()));
        }
        return ExitCode.FINE;
    }

    private DifferenceText text(OpenGraph graph, Dataset dataset) {
        GraphDifference difference = graph.loader().differenceBeside(dataset.parts());
        return new DifferenceText(difference, graph.stored(), graph.vocabulary(), all);
    }

}
