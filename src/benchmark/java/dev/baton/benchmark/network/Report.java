package dev.baton.benchmark.network;

import dev.baton.dataset.DatasetFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A source document while it is written, with the registry of what it is first to name.
 */
final class Report {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String slug;

    private final Map<String, Object> source;

    private final List<Map<String, Object>> entities = new ArrayList<>();

    private final List<Map<String, Object>> sections = new ArrayList<>();

    Report(String slug, String title, String date) {
        this.slug = slug;
        this.source = Map.of("id", "source/" + slug, "title", title, "kind", "report", "date", date, "language", "en");
    }

    Section section(String locator) {
        Section section = new Section();
        sections.add(Map.of("locator", locator, "nodes", section.nodes, "relationships", section.relationships));
        return section;
    }

    List<DatasetFile> files() {
        return List.of(file("entities", Map.of("entities", entities)),
                file("sources", Map.of("source", source, "facts", sections)));
    }

    private DatasetFile file(String folder, Map<String, Object> content) {
        return new DatasetFile(folder + "/" + slug + ".json",
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    /** What the document says at one place. */
    final class Section {

        private final List<Map<String, Object>> nodes = new ArrayList<>();

        private final List<Map<String, Object>> relationships = new ArrayList<>();

        /** Registers a node under its name and returns its id. */
        String node(String prefix, String name, Object... properties) {
            String id = Words.id(prefix, name);
            entities.add(entry(Map.of("id", id, "name", name)));
            nodes.add(entry(Map.of("id", id, "name", name), properties));
            return id;
        }

        void relationship(String from, String type, String to, Object... properties) {
            relationships.add(entry(Map.of("from", from, "type", type, "to", to), properties));
        }

        private static Map<String, Object> entry(Map<String, Object> first, Object... properties) {
            Map<String, Object> entry = new LinkedHashMap<>();
            first.keySet().stream().sorted().forEach(key -> entry.put(key, first.get(key)));
            for (int i = 0; i < properties.length; i += 2) {
                entry.put((String) properties[i], properties[i + 1]);
            }
            return entry;
        }

    }

}
