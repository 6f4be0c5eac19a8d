package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.dataset.load.GraphDifference;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a load would do. */
@Command(name = "diff", mixinStandardHelpOptions = true,
        description = "Tell what a load would add (+), change (~) and retire (-); changes nothing.",
        footer = { "", "Exit codes: 0 told, 1 the dataset has errors, 2 wrong usage." })
final class Diff implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Mixin
    private DatasetFolderOption folder = new DatasetFolderOption();

    Diff(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        Dataset dataset = places.dataset(folder.folder());
        List<Finding> findings = Checker.check(dataset, places.tools().vocabulary());
        if (findings.stream().anyMatch(Finding::isError)) {
            output.err().print(FindingFormat.TEXT.write(new Checked(folder.folder(), dataset, findings)));
            return ExitCode.FAILED;
        }
        GraphDifference difference = places.withGraph(graph -> graph.loader().difference(dataset));
        difference.lines().forEach(output::line);
        output.line(difference.counts().toString());
        return ExitCode.FINE;
    }

}
