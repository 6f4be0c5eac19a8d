package dev.baton.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the JSON of a source file to its facts. */
final class SourceReader {

    private final List<NodeFact> nodes = new ArrayList<>();

    private final List<RelationshipFact> relationships = new ArrayList<>();

    /**
     * The source and its facts, or null where the source has no id; then there is a
     * finding.
     */
    static @Nullable SourceFile read(Entry file) {
        Entry source = file.object("source", "describe the document: {\"id\": \"source/…\", \"title\": \"…\"}");
        SourceReader reader = new SourceReader();
        file.objects("facts").forEach(reader::group);
        file.nothingElse("source", "facts");
        Json.Text id = source == null ? null : source.required("id", "give the source its id: source/…");
        if (source == null || id == null) {
            return null;
        }
        return reader.file(source.place(), id, source.rest());
    }

    /** What was read, as that of a source. */
    SourceFile file(Place place, Json.Text id, Map<String, Json> properties) {
        return new SourceFile(place, id, properties, nodes, relationships);
    }

    private void group(Entry group) {
        Support support = group.support(Support.PLAIN);
        group.objects("nodes").forEach(e -> node(e, support));
        group.objects("relationships").forEach(e -> relationship(e, support));
        group.nothingElse("locator", "how", "reason", "rank", "confidence", "nodes", "relationships");
    }

    void node(Entry entry, Support group) {
        Json.Text id = entry.required("id", "say which node: \"id\": \"city/…\"");
        Support support = entry.support(group);
        List<NameFact> names = new ArrayList<>();
        Json.Text name = entry.text("name");
        if (name != null) {
            names.add(new NameFact(name, Map.of(), support));
        }
        for (Entry form : entry.objects("names")) {
            Json.Text text = form.required("text", "write the form: \"text\": \"…\"");
            Support own = form.support(support);
            if (text != null) {
                names.add(new NameFact(text, form.rest(), own));
            }
        }
        if (id != null) {
            nodes.add(new NodeFact(entry.place(), id, entry.rest(), names, support));
        }
    }

    void relationship(Entry entry, Support group) {
        Json.Text from = entry.required("from", "give the id of the node at its start");
        Json.Text type = entry.required("type", "give the relationship type, such as HOSTED");
        Json.Text to = entry.required("to", "give the id of the node at its end");
        Json.Text key = entry.text("key");
        Support support = entry.support(group);
        if (from != null && type != null && to != null) {
            relationships.add(new RelationshipFact(entry.place(), from, type, to, key, entry.rest(), support));
        }
    }

}
