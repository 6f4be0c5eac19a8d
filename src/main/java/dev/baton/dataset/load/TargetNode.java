package dev.baton.dataset.load;

import dev.baton.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A node that the dataset asks for.
 *
 * @param id the permanent id
 * @param label the label of its kind; every node also has the common label
 * @param properties all stored properties but the checksum
 */
public record TargetNode(String id, String label, SortedMap<String, Object> properties) implements Element {

    public TargetNode {
        properties = Properties.of(properties);
    }

    @Override
    public String line() {
        return "(:" + label + " " + CanonicalText.of(properties) + ")";
    }

    List<String> labels() {
        return List.of(Vocabulary.EVERY_NODE, label);
    }

    /**
     * All that is stored of it once a version has added or changed it.
     * @param version the version's number
     */
    public Map<String, Object> stored(long version) {
        return Stamp.stored(this, version);
    }
}
