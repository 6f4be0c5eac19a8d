package dev.baton.command;

import dev.baton.dataset.load.Loader;
import dev.baton.dataset.load.TargetGraph;

/** A graph that is open for this process. */
public interface OpenGraph extends AutoCloseable {

    /** Return what loads datasets into it. */
    Loader loader();

    /** Return everything that is stored. */
    TargetGraph stored();

    @Override
    void close();

}
