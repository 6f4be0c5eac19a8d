package dev.baton.history;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetFolder;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.support.FiveDocuments;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The graph that the bundled history asks for, for tests that need no database. */
final class History {

    /** The whole of it. */
    static final History WHOLE = new History(files());

    /** What its first five documents give. */
    static final History OF_FIVE_DOCUMENTS = new History(FiveDocuments.files());

    private final TargetGraph graph;

    private History(List<DatasetFile> files) {
        this.graph = TargetGraph.of(DatasetReader.read(files), Sdl.vocabulary());
    }

    private static List<DatasetFile> files() {
        try {
            return new ArrayList<>(DatasetFolder.files("classpath:history"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    TargetGraph graph() {
        return graph;
    }

    /** The whole graph of the same files, read from the last to the first. */
    static TargetGraph readBackwards() {
        return new History(files().reversed()).graph();
    }

    Stream<TargetNode> nodes(String label) {
        return graph.nodes().values().stream().filter(node -> node.label().equals(label));
    }

    Stream<TargetRelationship> relationships(String type) {
        return graph.relationships().values().stream().filter(relationship -> relationship.type().equals(type));
    }

    /** The relationships of a type that begin at a node. */
    Stream<TargetRelationship> from(String id, String type) {
        return relationships(type).filter(relationship -> relationship.from().equals(id));
    }

    /** The relationships of a type that end at a node. */
    Stream<TargetRelationship> to(String id, String type) {
        return relationships(type).filter(relationship -> relationship.to().equals(id));
    }

    TargetNode node(String id) {
        return Objects.requireNonNull(graph.nodes().get(id), id);
    }

    String name(String id) {
        return name(node(id));
    }

    String name(TargetNode node) {
        return String.valueOf(node.properties().get("name"));
    }

}
