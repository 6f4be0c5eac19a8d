package dev.baton.dataset.load;

import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The versions of the graph, as nodes that the API shows too. */
final class VersionStore {

    private final Kind kind;

    private final Neo4jClient client;

    VersionStore(Vocabulary vocabulary, Neo4jClient client) {
        this.kind = vocabulary.kind("Version");
        this.client = client;
    }

    void write(Version version) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", version.id());
        values.put("number", version.number());
        values.put("loadedAt", version.loadedAt().toString());
        values.put("checksum", version.checksum());
        values.put("datasetChecksum", version.datasetChecksum());
        values.put("dataset", version.dataset());
        values.put("files", version.files());
        values.put("itemized", version.itemized());
        values.putAll(KeptDatasets.stored(version.datasets()));
        LoadCounts counts = version.counts();
        values.put("nodesAdded", (long) counts.nodesAdded());
        values.put("nodesAltered", (long) counts.nodesChanged());
        values.put("nodesRetired", (long) counts.nodesRetired());
        values.put("relationshipsAdded", (long) counts.relationshipsAdded());
        values.put("relationshipsAltered", (long) counts.relationshipsChanged());
        values.put("relationshipsRetired", (long) counts.relationshipsRetired());
        Optional.ofNullable(version.note().by()).ifPresent(by -> values.put("loadedBy", by));
        Optional.ofNullable(version.note().note()).ifPresent(note -> values.put("note", note));
        Optional.ofNullable(version.undoes()).ifPresent(undone -> values.put("undoes", undone));
        Map<String, Object> stored = StoredProperties.of(values, kind.properties(), kind.time());
        client.query(LoadStatements.read("create-nodes"))
            .bind(List.of(Map.of("label", kind.label(), "properties", stored)))
            .to("rows")
            .run();
    }

    /** All versions, the latest first. */
    List<Version> all() {
        return List.copyOf(client.query(LoadStatements.read("read-versions"))
            .fetchAs(Version.class)
            .mappedBy((types, row) -> version(row))
            .all());
    }

    private static Version version(Record row) {
        Value v = row.get("version");
        LoadCounts counts = new LoadCounts(count(v, "nodesAdded"), count(v, "nodesAltered"), count(v, "nodesRetired"),
                count(v, "relationshipsAdded"), count(v, "relationshipsAltered"), count(v, "relationshipsRetired"));
        return new Version(v.get("number").asLong(), Instant.parse(v.get("loadedAt").asString()),
                v.get("checksum").asString(), v.get("datasetChecksum").asString(), v.get("dataset").asString(),
                v.get("files").asList(Value::asString),
                new LoadNote(v.get("loadedBy").asString(null), v.get("note").asString(null)),
                v.get("undoes").isNull() ? null : v.get("undoes").asLong(), v.get("itemized").asBoolean(), counts,
                KeptDatasets.read(v));
    }

    private static int count(Value version, String property) {
        return Objects.requireNonNull(version.get(property)).asInt();
    }

}
