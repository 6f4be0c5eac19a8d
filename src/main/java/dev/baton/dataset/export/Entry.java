package dev.baton.dataset.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a file while it is made: what a source says of one node or relationship.
 */
final class Entry {

    private final String subject;

    private final boolean node;

    private final Map<String, Object> head;

    private final Map<String, Object> values = new LinkedHashMap<>();

    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    private final List<Map<String, Object>> names = new ArrayList<>();

    private Entry(String subject, boolean node, Map<String, Object> head) {
        this.subject = subject;
        this.node = node;
        this.head = head;
    }

    static Entry ofNode(String id) {
        return new Entry(id, true, Map.of("id", id));
    }

    /** An entry of the relationship with this id: type, both ends and perhaps a key. */
    static Entry ofRelationship(String id) {
        String[] parts = id.split("/", 6);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("from", parts[1] + "/" + parts[2]);
        head.put("type", parts[0]);
        head.put("to", parts[3] + "/" + parts[4]);
        if (parts.length > 5) {
            head.put("key", parts[5]);
        }
        return new Entry(id, false, head);
    }

    /** Another entry of the same, without what this one says. */
    Entry another() {
        return new Entry(subject, node, head);
    }

    String subject() {
        return subject;
    }

    boolean isNode() {
        return node;
    }

    /** What it gives that cannot be given twice in one file, unless in the same words. */
    Map<String, Object> values() {
        return values;
    }

    List<Map<String, Object>> names() {
        return names;
    }

    /** Give a property its value; false where it has another one. */
    boolean give(String property, Object value) {
        return value.equals(values.computeIfAbsent(property, p -> value));
    }

    /** Add to a property that is a list. */
    void add(String property, Object value) {
        lists.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
    }

    void name(Map<String, Object> form) {
        names.add(form);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>(head);
        List<Map<String, Object>> forms = new ArrayList<>(names);
        if (!forms.isEmpty() && forms.getFirst().size() == 1) {
            json.put("name", forms.removeFirst().get("text"));
        }
        if (!forms.isEmpty()) {
            json.put("names", forms);
        }
        json.putAll(values);
        json.putAll(lists);
        return json;
    }

}
