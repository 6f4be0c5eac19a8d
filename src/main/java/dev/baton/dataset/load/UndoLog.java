package dev.baton.dataset.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Keeps what each version replaced, packed: all that is needed to go back to the version
 * before it, node by node. It is read whole or not at all, so no index knows it.
 */
final class UndoLog {

    /** Elements of one part. */
    private static final int PART = 2_000;

    private final Neo4jClient client;

    private final StoredElements stored;

    UndoLog(Neo4jClient client) {
        this.client = client;
        this.stored = new StoredElements(client);
    }

    /**
     * Notes what a difference is about to replace.
     * @param watcher is shown each node and relationship as it is before
     */
    void write(long version, GraphDifference difference, Consumer<Element> watcher) {
        Parts parts = new Parts(version);
        difference.addedNodes().forEach(n -> parts.add(Map.of("addedNode", n.id())));
        difference.addedRelationships().forEach(r -> parts.add(Map.of("added", r.id(), "addedType", r.type())));
        Map<String, String> labels = difference.changedNodes()
            .stream()
            .collect(Collectors.toMap(TargetNode::id, TargetNode::label));
        for (List<String> ids : StoredElements
            .parts(Stream.concat(difference.retiredNodes().stream(), labels.keySet().stream()).toList(), PART)) {
            for (TargetNode node : stored.nodes(ids)) {
                watcher.accept(node);
                Map<String, Object> line = ElementText.of(node);
                String label = labels.get(node.id());
                line.put("was", label == null ? "RETIRED" : "CHANGED");
                if (label != null && !label.equals(node.label())) {
                    line.put("labelThen", label);
                }
                parts.add(line);
            }
        }
        difference.retiredRelationships().forEach((type, ids) -> relationships(type, ids, "RETIRED", parts, watcher));
        changed(difference).forEach((type, ids) -> relationships(type, ids, "CHANGED", parts, watcher));
        parts.end();
    }

    private static Map<String, List<String>> changed(GraphDifference difference) {
        return difference.changedRelationships()
            .stream()
            .collect(Collectors.groupingBy(TargetRelationship::type,
                    Collectors.mapping(TargetRelationship::id, Collectors.toList())));
    }

    private void relationships(String type, List<String> ids, String was, Parts parts, Consumer<Element> watcher) {
        for (List<String> some : StoredElements.parts(ids, PART)) {
            for (TargetRelationship relationship : stored.relationships(type, some)) {
                watcher.accept(relationship);
                Map<String, Object> line = ElementText.of(relationship);
                line.put("was", was);
                parts.add(line);
            }
        }
    }

    /** What has to be done to go from a version to the one before it. */
    GraphDifference read(long version) {
        Inverse inverse = new Inverse();
        Collection<byte[]> parts = client.query(LoadStatements.read("read-undo"))
            .bind(version)
            .to("version")
            .fetchAs(byte[].class)
            .mappedBy((types, row) -> row.get("content").asByteArray())
            .all();
        parts.stream().flatMap(UndoLog::unpacked).map(ElementText::read).forEach(inverse::add);
        return inverse.difference();
    }

    private static Stream<String> unpacked(byte[] content) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a version, packed part by part. */
    private final class Parts {

        private final long version;

        private final List<String> lines = new ArrayList<>();

        private int part;

        Parts(long version) {
            this.version = version;
        }

        void add(Map<String, Object> line) {
            lines.add(ElementText.write(line));
            if (lines.size() == PART) {
                end();
            }
        }

        void end() {
            if (lines.isEmpty()) {
                return;
            }
            client.query(LoadStatements.read("write-undo"))
                .bindAll(Map.of("version", version, "part", part++, "content", packed()))
                .run();
            lines.clear();
        }

        private byte[] packed() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            }
            catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

    }

    /** The difference that leads back. */
    private static final class Inverse {

        private final List<TargetNode> addedNodes = new ArrayList<>();

        private final List<TargetNode> changedNodes = new ArrayList<>();

        private final List<String> retiredNodes = new ArrayList<>();

        private final SortedMap<String, List<String>> outdatedLabels = new TreeMap<>();

        private final List<TargetRelationship> addedRelationships = new ArrayList<>();

        private final List<TargetRelationship> changedRelationships = new ArrayList<>();

        private final SortedMap<String, List<String>> retiredRelationships = new TreeMap<>();

        void add(Map<String, Object> line) {
            if (line.get("addedNode") instanceof String id) {
                retiredNodes.add(id);
            }
            else if (line.get("added") instanceof String id && line.get("addedType") instanceof String type) {
                retiredRelationships.computeIfAbsent(type, t -> new ArrayList<>()).add(id);
            }
            else {
                boolean retired = "RETIRED".equals(line.get("was"));
                switch (ElementText.element(line)) {
                    case TargetNode node -> (retired ? addedNodes : changedNodes).add(node);
                    case TargetRelationship r -> (retired ? addedRelationships : changedRelationships).add(r);
                }
                if (line.get("labelThen") instanceof String label) {
                    outdatedLabels.computeIfAbsent(label, l -> new ArrayList<>()).add(ElementText.element(line).id());
                }
            }
        }

        GraphDifference difference() {
            return new GraphDifference(addedNodes, changedNodes, retiredNodes, outdatedLabels, addedRelationships,
                    changedRelationships, retiredRelationships);
        }

    }

}
