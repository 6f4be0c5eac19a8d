package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.Finding;
import dev.baton.dataset.check.Checker;
import dev.baton.dataset.export.DatasetExport;
import dev.baton.dataset.export.Description;
import dev.baton.dataset.load.TargetGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph as a dataset. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Write the graph as a dataset that loads to the identical graph.",
        footer = { "", "Exit codes: 0 written, 1 the folder or the graph cannot be used, 2 wrong usage." })
final class Export implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Parameters(paramLabel = "FOLDER", description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "Export",
            description = "What the dataset is called; default ${DEFAULT-VALUE}.")
    private String name = "";

    @Option(names = "--licence", paramLabel = "LICENCE", defaultValue = "as the datasets that were loaded",
            description = "Under which licence it may be used; default \"${DEFAULT-VALUE}\".")
    private String licence = "";

    Export(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            prepare();
            TargetGraph graph = places.withGraph(OpenGraph::stored);
            AtomicInteger files = new AtomicInteger();
            Description description = new Description(name, licence, "Written by baton export");
            DatasetExport.write(graph, places.tools().vocabulary(), description, file -> {
                write(file);
                files.incrementAndGet();
            });
            if (!loadsTo(graph)) {
                output.note("Wrote %d files to %s. They load to another graph: this one holds decisions, merges or an"
                    .formatted(files.get(), folder)
                        + " order of kinds of sources, which are not exported; copy decisions.json and sourceKinds");
                return ExitCode.FAILED;
            }
            output.line("Wrote %d files to %s; the graph they load to has the checksum %s".formatted(files.get(),
                    folder, graph.checksum()));
            return ExitCode.FINE;
        }
        catch (IOException | UncheckedIOException ex) {
            throw new CommandException("The folder " + folder + " cannot be written to.", ex);
        }
    }

    /** What was written is read again: nobody has to take our word for it. */
    private boolean loadsTo(TargetGraph graph) {
        Dataset written = places.dataset(folder.toString());
        boolean loads = Checker.check(written, places.tools().vocabulary()).stream().noneMatch(Finding::isError);
        return loads && TargetGraph.of(written, places.tools().vocabulary()).checksum().equals(graph.checksum());
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new CommandException("The folder " + folder + " is not empty; name one that is, or a new one.",
                        null);
            }
        }
    }

    private void write(DatasetFile file) {
        try {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.content());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
