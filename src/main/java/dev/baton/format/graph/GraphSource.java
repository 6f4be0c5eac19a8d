package dev.baton.format.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the database. */
@FunctionalInterface
public interface GraphSource {

    /**
     * The one record that a statement yields, as plain values.
     * @throws RuntimeException if the database does not answer
     */
    Map<String, @Nullable Object> read(String cypher, Map<String, Object> parameters);

}
