package dev.baton.dataset.export;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes a graph as the files of a dataset: a registry for each kind and one file of
 * facts for each source, or several where the source says the same twice at one place.
 * They load to an identical graph. The order is that of ids and places, so that two
 * exports can be compared line by line.
 */
public final class DatasetExport {

    private final Vocabulary vocabulary;

    private final TargetGraph graph;

    private final Consumer<DatasetFile> into;

    private final Set<String> paths = new HashSet<>();

    private DatasetExport(Vocabulary vocabulary, TargetGraph graph, Consumer<DatasetFile> into) {
        this.vocabulary = vocabulary;
        this.graph = graph;
        this.into = into;
    }

    /**
     * Write a graph.
     * @param graph the graph
     * @param vocabulary its words
     * @param description what the dataset says of itself
     * @param into takes each file as soon as it is made
     */
    public static void write(TargetGraph graph, Vocabulary vocabulary, Description description,
            Consumer<DatasetFile> into) {
        DatasetExport export = new DatasetExport(vocabulary, graph, into);
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", description.name());
        about.put("licence", description.licence());
        about.put("note", description.note());
        if (!description.carried().sourceKinds().isEmpty()) {
            about.put("sourceKinds", description.carried().sourceKinds());
        }
        export.file("dataset", about);
        description.carried().files().forEach(into);
        export.registries();
        export.sources(description.carried().decisions().orElse(""));
    }

    private void registries() {
        SortedMap<String, List<Object>> registries = new TreeMap<>();
        for (TargetNode node : graph.nodes().values()) {
            Kind kind = vocabulary.kindOfId(node.id());
            if (kind != null && kind.entity()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("id", node.id());
                entry.put("name", node.properties().get("name"));
                registries.computeIfAbsent(kind.prefix(), prefix -> new ArrayList<>()).add(entry);
            }
        }
        registries.forEach((prefix, entries) -> file("entities/" + prefix, Map.of("entities", entries)));
    }

    /**
     * One file for each source.
     * @param decided the source that a file of decisions describes itself
     */
    private void sources(String decided) {
        Recorded record = new Recorded(graph);
        String prefix = vocabulary.kind("Source").prefix() + "/";
        for (TargetNode source : record.sources()) {
            if (source.id().equals(decided)) {
                continue;
            }
            String name = "sources/" + source.id().substring(prefix.length());
            new SourceFacts(vocabulary, record, source).files().forEach(facts -> file(name, facts));
        }
    }

    /** Under the name, or the name with the first number that makes it another one. */
    private void file(String name, Map<String, Object> content) {
        String free = name;
        for (int i = 2; !paths.add(free); i++) {
            free = name + "-" + i;
        }
        into.accept(new DatasetFile(free + ".json", JsonLayout.of(content).getBytes(StandardCharsets.UTF_8)));
    }

}
