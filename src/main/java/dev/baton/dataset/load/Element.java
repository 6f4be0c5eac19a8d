package dev.baton.dataset.load;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A node or relationship of the graph that a dataset asks for. */
public sealed interface Element permits TargetNode, TargetRelationship {

    /** The permanent id. */
    String id();

    /**
     * All stored properties but the checksum: texts, whole numbers, floating-point
     * numbers, truth values, lists of texts.
     */
    SortedMap<String, Object> properties();

    /** The element as one canonical line: equal elements have equal lines. */
    String line();

    /**
     * A checksum over {@link #line()}: what is stored to tell whether the element
     * changed.
     */
    default String checksum() {
        return Digest.of(line()).substring(0, 32);
    }

    /** All stored properties with the checksum. */
    default Map<String, Object> stored() {
        Map<String, Object> stored = new TreeMap<>(properties());
        stored.put(TargetGraph.CHECKSUM, checksum());
        return stored;
    }

}
