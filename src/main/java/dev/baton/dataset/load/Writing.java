package dev.baton.dataset.load;

import dev.baton.model.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Makes one version within the transaction of the thread: the graph, and what tells of
 * it.
 */
final class Writing {

    private final Vocabulary vocabulary;

    private final Neo4jClient client;

    private final Clock clock;

    private final GraphStore store;

    private final VersionStore versions;

    private final UndoLog undone;

    Writing(Vocabulary vocabulary, Neo4jClient client, Clock clock) {
        this.vocabulary = vocabulary;
        this.client = client;
        this.clock = clock;
        this.store = new GraphStore(client);
        this.versions = new VersionStore(vocabulary, client);
        this.undone = new UndoLog(client);
    }

    /**
     * Where a version comes from.
     *
     * @param fingerprint tells whether a load of these files can change anything
     * @param undoes the version that it takes back, or null
     */
    record Origin(String dataset, List<String> files, String fingerprint, LoadNote note, @Nullable Version undoes,
            List<KeptDataset> datasets) {
    }

    /**
     * Applies a difference as a version. The first one replaces nothing and is not
     * itemized: all there is was added.
     * @param target the graph that comes of it
     */
    Version write(long number, GraphDifference difference, TargetGraph target, Origin origin) {
        boolean first = number == 1;
        if (first) {
            store.apply(difference, number);
        }
        else {
            ChangeLog changes = new ChangeLog(vocabulary, client, number);
            undone.write(number, difference, changes::before);
            changes.ready(difference);
            store.apply(difference, number);
            changes.write(target);
        }
        return record(number, difference.counts(), target.checksum(), origin, !first);
    }

    /** Makes a version of what has been applied already. */
    Version record(long number, LoadCounts counts, String checksum, Origin origin, boolean itemized) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Version undoes = origin.undoes();
        Map<String, Object> properties = new HashMap<>();
        properties.put("version", number);
        properties.put("loadedAt", now.toString());
        properties.put("checksum", checksum);
        properties.put("datasetChecksum", origin.fingerprint());
        properties.put("undoneChecksum", undoes == null ? "" : undoes.datasetChecksum());
        properties.putAll(KeptDatasets.stored(origin.datasets()));
        store.write(properties);
        Version version = new Version(number, now, checksum, origin.fingerprint(), origin.dataset(), origin.files(),
                origin.note(), undoes == null ? null : undoes.number(), itemized, counts, origin.datasets());
        versions.write(version);
        return version;
    }

}
