package dev.baton.history;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetFolder;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The graph that the bundled history asks for, for tests that need no database. */
final class History {

    private static final TargetGraph GRAPH = TargetGraph.of(DatasetReader.read("classpath:history"), Sdl.vocabulary());

    private History() {
    }

    static TargetGraph graph() {
        return GRAPH;
    }

    /** The graph of the same files, read from the last to the first. */
    static TargetGraph readBackwards() {
        try {
            List<DatasetFile> files = new ArrayList<>(DatasetFolder.files("classpath:history"));
            return TargetGraph.of(DatasetReader.read(files.reversed()), Sdl.vocabulary());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Stream<TargetNode> nodes(String label) {
        return GRAPH.nodes().values().stream().filter(node -> node.label().equals(label));
    }

    static Stream<TargetRelationship> relationships(String type) {
        return GRAPH.relationships().values().stream().filter(relationship -> relationship.type().equals(type));
    }

    /** The relationships of a type that begin at a node. */
    static Stream<TargetRelationship> from(String id, String type) {
        return relationships(type).filter(relationship -> relationship.from().equals(id));
    }

    /** The relationships of a type that end at a node. */
    static Stream<TargetRelationship> to(String id, String type) {
        return relationships(type).filter(relationship -> relationship.to().equals(id));
    }

    static TargetNode node(String id) {
        return Objects.requireNonNull(GRAPH.nodes().get(id), id);
    }

    static String name(String id) {
        return name(node(id));
    }

    static String name(TargetNode node) {
        return String.valueOf(node.properties().get("name"));
    }

}
