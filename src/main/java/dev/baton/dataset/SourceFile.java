package dev.baton.dataset;

import java.util.List;
import java.util.Map;

/**
 * A source document and the facts it gives.
 *
 * @param place where the source is described
 * @param id the source's id
 * @param properties what is known of it: title, kind, publisher, date, language, address
 * @param nodes what it says about nodes
 * @param relationships which relationships it says exist
 */
public record SourceFile(Place place, Json.Text id, Map<String, Json> properties, List<NodeFact> nodes,
        List<RelationshipFact> relationships) {

    public SourceFile {
        nodes = List.copyOf(nodes);
        relationships = List.copyOf(relationships);
    }

    /** A property that is a text, or an empty text where it is missing. */
    public String text(String property) {
        return switch (properties.get(property)) {
            case Json.Text text -> text.value();
            case Json.Cell cell -> cell.value();
            case null, default -> "";
        };
    }
}
