package dev.baton.command;

import dev.baton.dataset.load.Loader;

/** A graph that is open for this process. */
public interface OpenGraph extends AutoCloseable {

    /** Return what loads datasets into it. */
    Loader loader();

    @Override
    void close();

}
