package dev.baton.dataset.load;

import dev.baton.model.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is stored with an element that is no part of it: its checksum, and on a claim
 * since which version it stands as it does. Neither is in the export.
 */
final class Stamp {

    static final String FIRST = "firstVersion";
    static final String LAST = "lastVersion";

    /** The last version of what still stands. */
    static final long OPEN = 1_000_000_000L;

    private static final String CLAIM = "Claim";

    private static final Set<String> OF_CLAIMS = Set.of(FIRST, LAST);

    private Stamp() {
    }

    static boolean isClaim(String label) {
        return label.equals(CLAIM);
    }

    /** What is stored of a node that a version adds or changes. */
    static Map<String, Object> stored(TargetNode node, long version) {
        Map<String, Object> stored = node.stored();
        if (isClaim(node.label())) {
            stored.put(FIRST, version);
            stored.put(LAST, OPEN);
        }
        return stored;
    }

    /** The properties of a stored element without what is stamped on it. */
    static SortedMap<String, Object> without(Map<String, Object> stored, String label) {
        SortedMap<String, Object> properties = new TreeMap<>(stored);
        properties.remove(TargetGraph.CHECKSUM);
        if (isClaim(label)) {
            properties.keySet().removeAll(OF_CLAIMS);
        }
        return properties;
    }

    /** The label that tells what a node is. */
    static String label(Iterable<String> labels) {
        for (String label : labels) {
            if (!label.equals(Vocabulary.EVERY_NODE)) {
                return label;
            }
        }
        return Vocabulary.EVERY_NODE;
    }

}
