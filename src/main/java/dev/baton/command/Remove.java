package dev.baton.command;

import dev.baton.dataset.load.LoadReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a dataset out of the graph. */
@Command(name = "remove", mixinStandardHelpOptions = true,
        description = "Take a dataset out of the graph; the others stay. 'undo' brings it back.",
        footer = { "", "Exit codes: 0 taken out, 1 the graph does not hold it, or nothing else, 2 wrong usage." })
final class Remove implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Parameters(paramLabel = "NAME", description = "What the dataset is called, as 'datasets' lists it.")
    private String name = "";

    @Option(names = "--note", paramLabel = "NOTE", description = "Why: kept with the version that this makes.")
    private @Nullable String note;

    Remove(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        return switch (places.withGraph(graph -> graph.loader().remove(name, Said.because(note)))) {
            case LoadReport.Loaded loaded -> {
                output.line("The graph is at version %d: %s".formatted(loaded.version(), loaded.counts()));
                yield ExitCode.FINE;
            }
            case LoadReport.Unchanged(long version) -> {
                output
                    .line("The graph stays at version %d: the others say all that '%s' said".formatted(version, name));
                yield ExitCode.FINE;
            }
            case LoadReport.Refused refused -> {
                refused.findings().forEach(finding -> output.note(finding.toString()));
                output.note("Nothing was changed: the others have errors without '%s'".formatted(name));
                yield ExitCode.FAILED;
            }
            case LoadReport.TooLarge large -> {
                output
                    .note("It changes more than one transaction may (%s; at most %d together); raise baton.load.ceiling"
                        .formatted(large.counts(), large.ceiling()));
                yield ExitCode.FAILED;
            }
        };
    }

}
