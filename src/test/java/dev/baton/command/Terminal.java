package dev.baton.command;

import dev.baton.config.CommandTools;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiFunction;

/** A command line that tests type into; its graph is the one it is given, if any. */
final class Terminal implements Tools {

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private final BiFunction<List<String>, List<Dataset>, OpenGraph> graph;

    Terminal() {
        this(Terminal::none);
    }

    Terminal(BiFunction<List<String>, List<Dataset>, OpenGraph> graph) {
        this.graph = graph;
    }

    int run(String... arguments) {
        this.out.getBuffer().setLength(0);
        this.err.getBuffer().setLength(0);
        return Commands.run(Arguments.of(arguments), this, new PrintWriter(this.out), new PrintWriter(this.err));
    }

    String out() {
        return this.out.toString();
    }

    String err() {
        return this.err.toString();
    }

    @Override
    public Words words(List<DatasetFile> kinds) {
        return new CommandTools().words(kinds);
    }

    @Override
    public OpenGraph open(List<String> settings, List<Dataset> given) {
        return this.graph.apply(settings, given);
    }

    private static OpenGraph none(List<String> settings, List<Dataset> given) {
        throw new CommandException("There is no graph for " + settings + ".", null);
    }

}
