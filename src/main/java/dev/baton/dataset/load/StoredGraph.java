package dev.baton.dataset.load;

import java.util.List;
import java.util.Map;

/**
 * What is stored, as far as it must be known to find the difference.
 *
 * @param nodes the nodes by id
 * @param relationships the relationships by id
 */
record StoredGraph(Map<String, StoredNode> nodes, Map<String, StoredRelationship> relationships) {

    record StoredNode(String checksum, List<String> labels) {
    }

    record StoredRelationship(String checksum, String type) {
    }
}
