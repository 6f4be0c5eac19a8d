package dev.baton.command;

import dev.baton.config.CommandTools;
import dev.baton.dataset.format.Explained;
import dev.baton.model.Vocabulary;
import dev.baton.support.Sdl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;

/** A command line that tests type into; its graph is the one it is given, if any. */
final class Terminal implements Tools {

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private final Function<List<String>, OpenGraph> graph;

    Terminal() {
        this(Terminal::none);
    }

    Terminal(Function<List<String>, OpenGraph> graph) {
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
    public Vocabulary vocabulary() {
        return Sdl.vocabulary();
    }

    @Override
    public Explained explained() {
        return new CommandTools().explained();
    }

    @Override
    public OpenGraph open(List<String> settings) {
        return this.graph.apply(settings);
    }

    private static OpenGraph none(List<String> settings) {
        throw new CommandException("There is no graph for " + settings + ".", null);
    }

}
