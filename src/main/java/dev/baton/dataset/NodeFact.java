package dev.baton.dataset;

import java.util.List;
import java.util.Map;

/**
 * What a source says about a node itself.
 *
 * @param place where the entry stands
 * @param id the node
 * @param properties what it says, by property
 * @param names the forms of the name it uses
 * @param support how and where
 */
public record NodeFact(Place place, Json.Text id, Map<String, Json> properties, List<NameFact> names, Support support) {

    public NodeFact {
        names = List.copyOf(names);
    }
}
