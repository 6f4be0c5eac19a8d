package dev.baton.dataset.load;

import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The graph as it was, told from the one that is stored and from what was replaced since.
 */
final class PastGraphs {

    private final StoredElements stored;

    private final UndoLog undone;

    PastGraphs(Neo4jClient client) {
        this.stored = new StoredElements(client);
        this.undone = new UndoLog(client);
    }

    /** The graph as it is stored. */
    TargetGraph now() {
        return stored.graph();
    }

    /**
     * The graph as it was at a version.
     * @param known all versions, the latest first
     * @throws IllegalArgumentException if there is no such version, or it is not kept
     * what a later one replaced
     */
    TargetGraph at(long version, List<Version> known) {
        if (known.stream().noneMatch(v -> v.number() == version)) {
            throw new IllegalArgumentException("There is no version %d; the latest is %d".formatted(version,
                    known.isEmpty() ? 0 : known.getFirst().number()));
        }
        TargetGraph graph = now();
        for (Version later : known) {
            if (later.number() > version) {
                if (!later.itemized()) {
                    throw new IllegalArgumentException(
                            "It is not kept what version %d replaced: the oldest that can be told is %d"
                                .formatted(later.number(), later.number()));
                }
                graph = undone.read(later.number()).appliedTo(graph);
            }
        }
        return graph;
    }

    /**
     * The way back from the last version.
     * @throws IllegalStateException if it would not lead to the version before
     */
    Back back(Version last, Version former) {
        GraphDifference difference = undone.read(last.number());
        TargetGraph target = difference.appliedTo(now());
        if (!target.checksum().equals(former.checksum())) {
            throw new IllegalStateException(
                    "Version %d cannot be undone: the graph is not as it was loaded".formatted(last.number()));
        }
        return new Back(difference, target);
    }

    /** What has to be done, and what comes of it. */
    record Back(GraphDifference difference, TargetGraph target) {
    }

}
