package dev.baton.command;

import dev.baton.dataset.load.KeptDataset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists what the graph is made of. */
@Command(name = "datasets", mixinStandardHelpOptions = true,
        description = "List the datasets that the graph holds, with the place that each was loaded from.",
        footer = { "", "Exit codes: 0 listed, 2 wrong usage." })
final class Datasets implements Callable<Integer> {

    private final Places places;

    private final Output output;

    Datasets(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<KeptDataset> held = places.withGraph(graph -> graph.loader().state().datasets());
        held.forEach(dataset -> output.line(dataset.name() + "  " + dataset.location()));
        return ExitCode.FINE;
    }

}
