package dev.baton.dataset.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.GeneratedValue;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The administrative record of a load that changed the graph; no part of the graph's
 * record.
 *
 * @param id {@code import-run/} and the version; null until it is saved
 * @param version the version it gave the graph
 * @param loadedAt when it was committed
 * @param checksum SHA-256 over the whole export after it
 * @param dataset what the dataset is called
 * @param files the files it was loaded from
 * @param nodesAdded how many nodes it added
 * @param nodesChanged how many nodes it changed
 * @param nodesRetired how many nodes it removed
 * @param relationshipsAdded how many relationships it added
 * @param relationshipsChanged how many relationships it changed
 * @param relationshipsRetired how many relationships it removed
 */
@Node("ImportRun")
public record ImportRun(@Id @GeneratedValue(ImportRunIds.class) @Nullable String id, long version, Instant loadedAt,
        String checksum, String dataset, List<String> files, int nodesAdded, int nodesChanged, int nodesRetired,
        int relationshipsAdded, int relationshipsChanged, int relationshipsRetired) {
}
