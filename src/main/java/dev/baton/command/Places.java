package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import java.util.List;
import java.util.function.Function;

/**
 * Where a command finds what it works on.
 *
 * @param tools opens the graph
 * @param settings which graph
 * @param output tells what is waited for
 */
record Places(Tools tools, List<String> settings, Output output) {

    /** What a folder holds: a dataset, or several as one. */
    Dataset dataset(String folder) {
        return DatasetReader.readAll(folder);
    }

    /** Do something with the graph, and close it. */
    <T> T withGraph(Function<OpenGraph, T> work) {
        return withGraph(List.of(), work);
    }

    /**
     * Do something with the graph, and close it.
     * @param given datasets whose words the graph is to know
     */
    <T> T withGraph(List<Dataset> given, Function<OpenGraph, T> work) {
        try (OpenGraph graph = Progress.during("Opening the graph", output, () -> tools.open(settings, given))) {
            return work.apply(graph);
        }
        catch (IllegalArgumentException | IllegalStateException ex) {
            throw new CommandException(ex.getMessage() + ".", ex);
        }
    }

}
