package dev.baton.dataset.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of a source's files while it is filled. A file cannot say that a relationship
 * exists twice at one place, nor give it two values, nor one name twice at one place: the
 * second goes into another file.
 */
final class FactFile {

    /** So that no file grows beyond what can be reviewed and read. */
    private static final int MOST_ENTRIES = 20_000;

    private final Map<String, Object> said = new HashMap<>();

    private final Map<Support, List<Entry>> groups = new LinkedHashMap<>();

    private int size;

    /** Put an entry into the first of the files that can take it, or into a new one. */
    static void put(List<FactFile> files, Support support, Entry entry) {
        for (FactFile file : files) {
            if (file.take(support, entry)) {
                return;
            }
        }
        FactFile file = new FactFile();
        file.take(support, entry);
        files.add(file);
    }

    private boolean take(Support support, Entry entry) {
        Map<String, Object> says = says(support, entry);
        boolean full = size >= MOST_ENTRIES;
        if (full || says.entrySet()
            .stream()
            .anyMatch(e -> !said.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()))) {
            return false;
        }
        said.putAll(says);
        groups.computeIfAbsent(support, s -> new ArrayList<>()).add(entry);
        size++;
        return true;
    }

    private static Map<String, Object> says(Support support, Entry entry) {
        Map<String, Object> says = new HashMap<>();
        String subject = entry.subject() + "\n";
        if (entry.isNode()) {
            entry.names()
                .forEach(form -> says
                    .put(subject + support.locator() + "\n" + form.get("text") + "\n" + form.get("language"), entry));
        }
        else {
            says.put(subject + support.locator() + "\n" + support.how(), entry);
            entry.values().forEach((property, value) -> says.put(subject + property, value));
        }
        return says;
    }

    Map<String, Object> content(Map<String, Object> source) {
        List<Object> facts = new ArrayList<>();
        groups.forEach((support, entries) -> {
            Map<String, Object> group = support.json();
            list(group, "nodes", entries.stream().filter(Entry::isNode).map(Entry::json).toList());
            list(group, "relationships", entries.stream().filter(e -> !e.isNode()).map(Entry::json).toList());
            facts.add(group);
        });
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("source", source);
        content.put("facts", facts);
        return content;
    }

    private static void list(Map<String, Object> group, String key, List<Map<String, Object>> entries) {
        if (!entries.isEmpty()) {
            group.put(key, entries);
        }
    }

}
