package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.load.LoadNote;
import dev.baton.dataset.load.LoadReport;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the graph to what a dataset says. */
@Command(name = "load", mixinStandardHelpOptions = true,
        description = { "Bring the graph to what the files of a dataset say, beside other datasets that it holds.",
                "A dataset with errors changes nothing." },
        footer = { "", "Exit codes: 0 loaded, or nothing to do; 1 errors; 2 wrong usage." })
final class Load implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Mixin
    private DatasetFolderOption folder = new DatasetFolderOption();

    @Option(names = "--note", paramLabel = "NOTE", description = "Why: kept with the version that the load makes.")
    private @Nullable String note;

    @Option(names = "--maintenance",
            description = "Load in batches, however much changes; a service on the same graph answers nobody meanwhile.")
    private boolean maintenance;

    Load(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        Dataset dataset = places.dataset(folder.folder());
        List<Finding> findings = places.tools().words(dataset.kinds()).check(dataset);
        if (findings.stream().anyMatch(Finding::isError)) {
            return refused(dataset, findings);
        }
        return switch (places.withGraph(dataset.parts(),
                graph -> Progress.during("Loading", output, () -> load(graph, dataset)))) {
            case LoadReport.Refused(List<Finding> later) -> refused(dataset, later);
            case LoadReport.Unchanged(long version) -> {
                output.line(
                        "Nothing to do: the graph is as %s has it, at version %d".formatted(folder.folder(), version));
                yield ExitCode.FINE;
            }
            case LoadReport.TooLarge large -> {
                output.note(
                        "%s changes more than one transaction may (%s; at most %d together). Nothing was changed; --maintenance loads it in batches"
                            .formatted(folder.folder(), large.counts(), large.ceiling()));
                yield ExitCode.FAILED;
            }
            case LoadReport.Loaded loaded -> {
                loaded.warnings().forEach(warning -> output.note(warning.toString()));
                output.line("The graph is at version %d: %s".formatted(loaded.version(), loaded.counts()));
                yield ExitCode.FINE;
            }
        };
    }

    private LoadReport load(OpenGraph graph, Dataset dataset) {
        LoadNote said = Said.because(note);
        List<Dataset> given = dataset.parts();
        return maintenance ? graph.loader().maintainBeside(given, said) : graph.loader().loadBeside(given, said);
    }

    private int refused(Dataset dataset, List<Finding> findings) {
        output.err().print(FindingFormat.TEXT.write(new Checked(folder.folder(), dataset, findings)));
        output.note("Nothing was changed");
        return ExitCode.FAILED;
    }

}
