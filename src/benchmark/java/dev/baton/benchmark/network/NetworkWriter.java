package dev.baton.benchmark.network;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Registered;
import dev.baton.dataset.RelationshipFact;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.core.io.ClassPathResource;

/**
 * Writes an invented network into an empty graph, in the form that a load gives it but
 * one document after the other: as one transaction, which a load is, a large network
 * would not fit. That this makes the same graph is tested.
 */
public final class NetworkWriter {

    private static final int BATCH = 5_000;

    private static final String LOADED = "2026-01-01T00:00:00Z";

    private static final Set<String> RECORD = Set.of("Claim", "Source", "ABOUT", "CITES");

    private final Vocabulary vocabulary;

    private final Map<String, Registered> entities = new HashMap<>();

    private NetworkWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Writes a network.
     * @param record whether the claims and their sources are written too; the nodes and
     * relationships carry the ids of their claims in any case
     */
    public static void write(NetworkSize size, Vocabulary vocabulary, boolean record, Driver driver) {
        String nodes = statement("create-nodes");
        String relationships = statement("create-relationships");
        List<TargetRelationship> later = new ArrayList<>();
        parts(size, vocabulary, part -> {
            run(driver, nodes,
                    part.nodes()
                        .values()
                        .stream()
                        .filter(n -> record || !RECORD.contains(n.label()))
                        .map(n -> Map.of("label", n.label(), "properties", n.stored(1)))
                        .toList());
            part.relationships()
                .values()
                .stream()
                .filter(r -> record || !RECORD.contains(r.type()))
                .forEach(later::add);
        });
        for (int i = 0; i < later.size(); i += BATCH) {
            run(driver, relationships,
                    later.subList(i, Math.min(i + BATCH, later.size()))
                        .stream()
                        .map(r -> Map.of("type", r.type(), "from", r.from(), "to", r.to(), "properties", r.stored()))
                        .toList());
        }
        run(driver, statement("begin-graph"), Map.of());
        run(driver, statement("write-graph"), Map.of("properties",
                Map.of("version", 1, "loadedAt", LOADED, "checksum", "0".repeat(64), "datasetChecksum", "")));
        run(driver, statement("replan"), Map.of());
    }

    /**
     * The graph of a network in parts, one for each document, each with the nodes that
     * the document registers, their names, and all that it says.
     */
    static void parts(NetworkSize size, Vocabulary vocabulary, Consumer<TargetGraph> each) {
        NetworkWriter writer = new NetworkWriter(vocabulary);
        Map<String, List<DatasetFile>> documents = InventedNetwork.files(size)
            .stream()
            .collect(Collectors.groupingBy(f -> f.path().replaceAll(".*/", ""), LinkedHashMap::new,
                    Collectors.toList()));
        documents.values().forEach(files -> each.accept(writer.part(DatasetReader.read(files))));
    }

    private TargetGraph part(Dataset document) {
        Set<String> own = document.entities().stream().map(e -> e.id().value()).collect(Collectors.toSet());
        document.entities().forEach(e -> entities.put(e.id().value(), e));
        List<Registered> known = document.sources()
            .stream()
            .flatMap(s -> s.relationships().stream())
            .flatMap(NetworkWriter::ends)
            .filter(id -> !own.contains(id))
            .distinct()
            .map(entities::get)
            .toList();
        Set<String> others = known.stream().map(e -> e.id().value()).collect(Collectors.toSet());
        List<Registered> all = Stream.concat(document.entities().stream(), known.stream()).toList();
        TargetGraph graph = TargetGraph.of(new Dataset(document.name(), all, document.sources(), List.of(), true,
                document.files(), document.checksum()), vocabulary);
        return new TargetGraph(
                graph.nodes()
                    .values()
                    .stream()
                    .filter(n -> !others.contains(n.id()))
                    .collect(Collectors.toMap(TargetNode::id, n -> n, (a, b) -> a, TreeMap::new)),
                graph.relationships());
    }

    private static Stream<String> ends(RelationshipFact fact) {
        return Stream.of(fact.from().value(), fact.to().value());
    }

    private static void run(Driver driver, String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            run(driver, statement, Map.of("rows", rows));
        }
    }

    private static void run(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }

    private static String statement(String name) {
        try {
            return new ClassPathResource("cypher/load/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
