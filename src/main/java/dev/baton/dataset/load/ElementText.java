package dev.baton.dataset.load;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nodes and relationships as lines of JSON, exactly: what is read is what was written.
 */
final class ElementText {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
        .build();

    private ElementText() {
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String line) {
        return JSON.readValue(line, TreeMap.class);
    }

    static Map<String, Object> of(Element element) {
        return switch (element) {
            case TargetNode node -> new TreeMap<>(Map.of("label", node.label(), "properties", node.properties()));
            case TargetRelationship r ->
                new TreeMap<>(Map.of("type", r.type(), "from", r.from(), "to", r.to(), "properties", r.properties()));
        };
    }

    @SuppressWarnings("unchecked")
    static Element element(Map<String, Object> written) {
        SortedMap<String, Object> properties = new TreeMap<>((Map<String, Object>) text(written, "properties"));
        String id = (String) text(properties, "id");
        return written.containsKey("label") ? new TargetNode(id, (String) text(written, "label"), properties)
                : new TargetRelationship(id, (String) text(written, "type"), (String) text(written, "from"),
                        (String) text(written, "to"), properties);
    }

    private static Object text(Map<String, Object> written, String key) {
        Object value = written.get(key);
        if (value == null) {
            throw new IllegalArgumentException("What a version replaced is kept without its " + key);
        }
        return value;
    }

}
