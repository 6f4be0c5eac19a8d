package dev.baton.command;

import dev.baton.dataset.load.Loader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.model.Vocabulary;

/** A graph that is open for this process. */
public interface OpenGraph extends AutoCloseable {

    /** Return what loads datasets into it. */
    Loader loader();

    /** Return its words, with those of the datasets that it holds. */
    Vocabulary vocabulary();

    /** Return everything that is stored. */
    TargetGraph stored();

    @Override
    void close();

}
