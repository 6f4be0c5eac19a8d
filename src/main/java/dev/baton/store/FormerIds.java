package dev.baton.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the ids lead that were merged into others. There are few, so they are kept here:
 * a look-up by an old id costs no more than any other.
 */
public final class FormerIds implements UnaryOperator<String> {

    private static final Logger LOG = LoggerFactory.getLogger(FormerIds.class);

    private static final String ALL = "OPTIONAL MATCH (g:Graph) OPTIONAL MATCH (f:FormerId)"
            + " RETURN coalesce(g.version, 0), collect([f.formerId, f.survivor])";

    private final Reader reader;

    private final AtomicLong known = new AtomicLong();

    private volatile Map<String, String> survivors = Map.of();

    /**
     * Creates one that knows of none.
     * @param reader reads longer than a request may take
     */
    public FormerIds(Reader reader) {
        this.reader = reader;
    }

    /** Return the id that this one leads to now: itself where it was not merged. */
    @Override
    public String apply(String id) {
        return this.survivors.getOrDefault(id, id);
    }

    /**
     * Read them anew, in the background, if they are known of another version only:
     * another process has loaded.
     */
    public void seen(long version) {
        long before = this.known.get();
        if (before != version && this.known.compareAndSet(before, version)) {
            Thread.ofVirtual().name("former-ids").start(this::read);
        }
    }

    /** Read them anew; where that fails, those known before stay. */
    public void read() {
        try {
            Record row = this.reader.read(ALL, Map.of(), "former ids");
            Map<String, String> read = new HashMap<>();
            for (Value pair : row.get(1).values()) {
                if (!pair.get(0).isNull()) {
                    read.put(pair.get(0).asString(), pair.get(1).asString());
                }
            }
            this.survivors = Map.copyOf(read);
            this.known.set(row.get(0).asLong());
        }
        catch (RuntimeException ex) {
            LOG.warn("It could not be read which ids were merged: the old ones may lead nowhere", ex);
        }
    }

}
