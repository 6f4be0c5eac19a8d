package dev.baton.command;

import dev.baton.dataset.load.UndoReport;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the last load back. */
@Command(name = "undo", mixinStandardHelpOptions = true,
        description = { "Take back what the last version changed; the graph is then as it was before it.",
                "What comes of it is a new version; undoing that brings the load back." },
        footer = { "", "Exit codes: 0 taken back, 1 there is nothing to take back, 2 wrong usage." })
final class Undo implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Option(names = "--note", paramLabel = "NOTE", description = "Why: kept with the version that this makes.")
    private @Nullable String note;

    Undo(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        return switch (places.withGraph(graph -> graph.loader().undo(Said.because(note)))) {
            case UndoReport.Undone undone -> {
                output.line("The graph is at version %d: version %d was taken back, %s".formatted(undone.version(),
                        undone.undone(), undone.counts()));
                yield ExitCode.FINE;
            }
            case UndoReport.Nothing(long version) -> {
                output.note("There is nothing to take back: version %d is the first, or what it replaced was not kept"
                    .formatted(version));
                yield ExitCode.FAILED;
            }
        };
    }

}
