package dev.baton.command;

import dev.baton.dataset.load.Loader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.model.Vocabulary;
import dev.baton.support.TestServer;
import java.util.List;

/** A graph that stays open for the next command. */
record Shared(OpenGraph graph) implements OpenGraph {

    static List<String> settings(TestServer server) {
        return List.of("--spring.neo4j.uri=" + server.uri(), "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + server.password());
    }

    @Override
    public Loader loader() {
        return this.graph.loader();
    }

    @Override
    public Vocabulary vocabulary() {
        return this.graph.vocabulary();
    }

    @Override
    public TargetGraph stored() {
        return this.graph.stored();
    }

    @Override
    public void close() {
        // Who opened it closes it.
    }

}
