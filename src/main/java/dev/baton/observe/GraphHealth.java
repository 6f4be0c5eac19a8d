package dev.baton.observe;

import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether there is a graph to answer from: up with a version, out of service before the
 * first load, down while the database does not tell.
 */
public final class GraphHealth extends AbstractHealthIndicator {

    private final LongSupplier version;

    /**
     * Create an indicator.
     * @param version asks the database for the graph's version, zero before the first
     * load
     */
    public GraphHealth(LongSupplier version) {
        super("The graph's version cannot be read");
        this.version = version;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long loaded = this.version.getAsLong();
        (loaded > 0 ? health.up() : health.outOfService()).withDetail("version", loaded);
    }

}
