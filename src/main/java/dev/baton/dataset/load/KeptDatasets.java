package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.Originals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The files of the datasets of which a graph is made, kept in it by their checksum. What
 * the graph is to hold beside a dataset that is loaded is read from here, so that it does
 * not matter whether the folders are still there.
 */
public final class KeptDatasets {

    /** Where SDL files are in a dataset. */
    private static final String KINDS = "kinds/";

    private final Neo4jClient client;

    private final GraphStore store;

    /** Creates an access to what a graph keeps. */
    public KeptDatasets(Neo4jClient client) {
        this.client = client;
        this.store = new GraphStore(client);
    }

    /** The state of the stored graph. */
    public GraphState state() {
        return store.state().orElse(GraphState.NONE);
    }

    /** The SDL files of a dataset, by their paths with the dataset's name before them. */
    public List<DatasetFile> kinds(KeptDataset dataset) {
        return Originals.unpacked(parts(dataset), path -> path.startsWith(KINDS))
            .stream()
            .map(file -> new DatasetFile(dataset.name() + ": " + file.path(), file.content()))
            .toList();
    }

    Dataset read(KeptDataset dataset) {
        return DatasetReader.read(dataset.name(), dataset.location(), parts(dataset));
    }

    private List<byte[]> parts(KeptDataset dataset) {
        List<byte[]> parts = List.copyOf(client.query(LoadStatements.read("read-kept"))
            .bind(dataset.checksum())
            .to("checksum")
            .fetchAs(byte[].class)
            .mappedBy((types, row) -> row.get("content").asByteArray())
            .all());
        if (parts.isEmpty()) {
            throw new IllegalStateException(
                    "The files of the dataset '%s' are not in the graph".formatted(dataset.name()));
        }
        return parts;
    }

    /**
     * Keeps the files of datasets, unless they are kept already.
     * @param each does a part of the work
     */
    void keep(Dataset datasets, Consumer<Runnable> each) {
        for (Dataset dataset : datasets.parts()) {
            if (isKept(dataset.checksum())) {
                continue;
            }
            List<byte[]> parts = dataset.originals().packed();
            for (int i = 0; i < parts.size(); i++) {
                Map<String, Object> part = Map.of("checksum", dataset.checksum(), "part", i, "parts", parts.size(),
                        "content", parts.get(i));
                each.accept(() -> client.query(LoadStatements.read("write-kept")).bindAll(part).run());
            }
        }
    }

    private boolean isKept(String checksum) {
        return client.query(LoadStatements.read("count-kept"))
            .bind(checksum)
            .to("checksum")
            .fetchAs(Boolean.class)
            .mappedBy((types, row) -> row.get("whole").asBoolean())
            .one()
            .orElse(false);
    }

    static List<KeptDataset> of(Dataset datasets) {
        return datasets.parts()
            .stream()
            .filter(part -> !part.name().isEmpty())
            .map(part -> new KeptDataset(part.name(), part.checksum(), part.originals().location()))
            .toList();
    }

    /** The properties of the graph's state and of a version that tell of its datasets. */
    static Map<String, Object> stored(List<KeptDataset> datasets) {
        Map<String, Object> stored = new HashMap<>();
        stored.put("datasets", datasets.stream().map(KeptDataset::name).toList());
        stored.put("datasetFiles", datasets.stream().map(KeptDataset::checksum).toList());
        stored.put("datasetLocations", datasets.stream().map(KeptDataset::location).toList());
        return stored;
    }

    /** The opposite of {@link #stored(List)}; none where they were not noted. */
    static List<KeptDataset> read(Value noted) {
        List<KeptDataset> datasets = new ArrayList<>();
        if (!noted.get("datasets").isNull()) {
            for (int i = 0; i < noted.get("datasets").size(); i++) {
                datasets.add(new KeptDataset(noted.get("datasets").get(i).asString(),
                        noted.get("datasetFiles").get(i).asString(), noted.get("datasetLocations").get(i).asString()));
            }
        }
        return List.copyOf(datasets);
    }

}
