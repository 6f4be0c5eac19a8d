package dev.baton.store;

import dev.baton.model.Census;
import dev.baton.model.Census.Ends;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what there is in the graph, once for each of its versions. The counts of nodes
 * and relationships that the database keeps answer it: no relationship is read.
 */
public final class CensusTaker {

    private static final Logger LOG = LoggerFactory.getLogger(CensusTaker.class);

    private final Reader reader;

    private final Map<String, List<Ends>> walked = new LinkedHashMap<>();

    private final String statement;

    /** The version that was counted last, or is being counted. */
    private final AtomicLong tried = new AtomicLong();

    private volatile Census census = Census.UNKNOWN;

    /**
     * Creates one that has counted nothing.
     * @param reader reads longer than a request may take
     */
    public CensusTaker(Reader reader, Vocabulary vocabulary) {
        this.reader = reader;
        vocabulary.kinds().forEach(kind -> this.walked.put(kind.label(), walked(kind)));
        this.statement = CensusStatement.of(this.walked);
    }

    private static List<Ends> walked(Kind kind) {
        return kind.fields()
            .values()
            .stream()
            .filter(Field.Walk.class::isInstance)
            .map(Field.Walk.class::cast)
            .map(walk -> new Ends(kind.label(), walk.relationship(), walk.direction()))
            .distinct()
            .toList();
    }

    /** Return what was counted last. */
    public Census census() {
        return this.census;
    }

    /**
     * Count anew, in the background, if this version of the graph has not been counted.
     */
    public void seen(long version) {
        long before = this.tried.get();
        if (before != version && this.tried.compareAndSet(before, version)) {
            Thread.ofVirtual().name("census").start(this::takeOrGoOn);
        }
    }

    /** Count now; where that fails, what was counted before stays. */
    public void takeOrGoOn() {
        try {
            Census taken = read(this.reader.read(this.statement, Map.of(), "census"));
            this.census = taken;
            this.tried.set(taken.version());
        }
        catch (RuntimeException ex) {
            LOG.warn("The graph could not be counted: pages of very long lists take longer", ex);
        }
    }

    private Census read(Record row) {
        if (row.get(0).isNull()) {
            return Census.UNKNOWN;
        }
        Map<String, Long> nodes = new HashMap<>();
        Map<Ends, Long> largest = new HashMap<>();
        for (Value counted : row.get(1).values()) {
            String label = counted.get(0).asString();
            nodes.put(label, counted.get(1).asLong());
            List<Ends> ends = this.walked.getOrDefault(label, List.of());
            for (int i = 0; i < ends.size(); i++) {
                largest.put(ends.get(i), counted.get(i + 2).asLong(0));
            }
        }
        return new Census(row.get(0).asLong(), nodes, largest);
    }

}
