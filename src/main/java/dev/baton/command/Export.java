package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Finding;
import dev.baton.dataset.export.Carried;
import dev.baton.dataset.export.DatasetExport;
import dev.baton.dataset.export.Description;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph as a dataset. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = { "Write the graph as a dataset that loads to the identical graph.",
                "Where several datasets hold what one cannot say, each gets a folder of its own in FOLDER." },
        footer = { "", "Exit codes: 0 written, 1 the folder or the graph cannot be used, 2 wrong usage." })
final class Export implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Parameters(paramLabel = "FOLDER", description = "A folder that is empty or not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "NAME",
            description = "What the dataset is called; by default as the one that the graph holds, or Export.")
    private @Nullable String name;

    @Option(names = "--licence", paramLabel = "LICENCE", defaultValue = "as the datasets that were loaded",
            description = "Under which licence it may be used; default \"${DEFAULT-VALUE}\".")
    private String licence = "";

    @Option(names = "--at", paramLabel = "VERSION", description = "The graph as it was at this version, by its number.")
    private @Nullable Long version;

    @Option(names = "--dataset", paramLabel = "NAME",
            description = "Only this dataset, file by file as it was loaded; 'datasets' lists them.")
    private @Nullable String dataset;

    Export(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            prepare();
            if (dataset != null) {
                return original(dataset);
            }
            Stored stored = places.withGraph(this::stored);
            List<DatasetFile> whole = new ArrayList<>();
            Description description = new Description(name(stored), licence, "Written by baton export",
                    Carried.of(stored.datasets()));
            DatasetExport.write(stored.graph(), stored.vocabulary(), description, whole::add);
            if (loadsTo(stored, DatasetReader.read(whole))) {
                return written(stored, whole, "");
            }
            List<DatasetFile> apart = Apart.files(stored.datasets());
            if (loadsTo(stored, Dataset.together(stored.datasets()))) {
                return written(stored, apart, ", each of the %d datasets in a folder of its own: what was decided in"
                    .formatted(stored.datasets().size()) + " them does not fit into one");
            }
            throw new CommandException("What would be written loads to another graph, so nothing was written. A former"
                    + " release loaded this one: load its datasets again, then export.", null);
        }
        catch (IOException | UncheckedIOException ex) {
            throw new CommandException("The folder " + folder + " cannot be written to.", ex);
        }
    }

    private String name(Stored stored) {
        return name != null ? name : stored.datasets().size() == 1 ? stored.datasets().getFirst().name() : "Export";
    }

    /** What is exported, once the graph is closed. */
    private record Stored(TargetGraph graph, List<Dataset> datasets, Vocabulary vocabulary) {
    }

    private Stored stored(OpenGraph graph) {
        return version == null ? new Stored(graph.stored(), graph.loader().datasets(), graph.vocabulary())
                : new Stored(graph.loader().graph(version), graph.loader().datasets(version), graph.vocabulary());
    }

    /** A dataset as it was loaded, file by file. */
    private int original(String wanted) throws IOException {
        List<Dataset> datasets = places.withGraph(graph -> stored(graph).datasets());
        for (Dataset dataset : datasets) {
            if (dataset.name().equals(wanted)) {
                List<DatasetFile> files = Apart.files(dataset);
                files.forEach(this::write);
                output.line("Wrote %d files to %s, as '%s' was loaded".formatted(files.size(), folder, wanted));
                return ExitCode.FINE;
            }
        }
        throw new CommandException("The graph holds no dataset called '%s'; 'datasets' lists them.".formatted(wanted),
                null);
    }

    private int written(Stored stored, List<DatasetFile> files, String how) {
        files.forEach(this::write);
        output.line("Wrote %d files to %s%s; the graph they load to has the checksum %s".formatted(files.size(), folder,
                how, stored.graph().checksum()));
        return ExitCode.FINE;
    }

    private boolean loadsTo(Stored stored, Dataset written) {
        Words words = places.tools().words(written.kinds());
        boolean loads = words.check(written).stream().noneMatch(Finding::isError);
        return loads && TargetGraph.of(written, words.vocabulary()).checksum().equals(stored.graph().checksum());
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
