package dev.baton.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the JSON of a dataset's file of decisions to what was decided. */
final class DecisionsReader {

    private final List<NodeFact> nodes = new ArrayList<>();

    private final List<RelationshipFact> relationships = new ArrayList<>();

    private int number;

    private DecisionsReader() {
    }

    static Decisions read(Entry file) {
        DecisionsReader reader = new DecisionsReader();
        Entry source = file.object("source", "say who decides: {\"id\": \"source/…\", \"title\": \"…\"}");
        file.objects("accept").forEach(reader::accept);
        List<Decisions.Same> same = new ArrayList<>();
        for (Entry entry : file.objects("same")) {
            Json.Text keep = entry.required("keep", "give the id that stays");
            List<Json.Text> merge = entry.texts("merge");
            Json.Text reason = reason(entry);
            entry.nothingElse("keep", "merge", "reason");
            if (keep != null && reason != null) {
                same.add(new Decisions.Same(entry.place(), keep, merge, reason.value()));
            }
        }
        List<Decisions.Different> different = new ArrayList<>();
        for (Entry entry : file.objects("different")) {
            List<Json.Text> ids = entry.texts("ids");
            Json.Text reason = reason(entry);
            entry.nothingElse("ids", "reason");
            if (reason != null) {
                different.add(new Decisions.Different(entry.place(), ids, reason.value()));
            }
        }
        file.nothingElse("source", "accept", "same", "different");
        Json.Text id = source == null ? null : source.required("id", "give the decisions their id: source/…");
        Optional<SourceFile> decided = source == null || id == null ? Optional.empty()
                : Optional.of(new SourceFile(source.place(), id, source.rest(), reader.nodes, reader.relationships));
        return new Decisions(decided, same, different);
    }

    private void accept(Entry entry) {
        number++;
        Json.Text node = entry.text("node");
        Json.Text from = entry.text("from");
        Json.Text type = entry.text("type");
        Json.Text to = entry.text("to");
        Json.Text key = entry.text("key");
        Json.Text property = entry.required("property", "say which property is decided");
        Json value = entry.value("value", "give the value that counts");
        Json.Text reason = reason(entry);
        Json.Text locator = entry.text("locator");
        entry.nothingElse("node", "from", "type", "to", "key", "property", "value", "reason", "locator");
        if (property == null || value == null || reason == null) {
            return;
        }
        Support support = new Support(locator == null ? "decision " + number : locator.value(), How.EDITORIAL,
                reason.value(), Rank.PREFERRED, null);
        Map<String, Json> decided = Map.of(property.value(), value);
        if (node != null) {
            nodes.add(new NodeFact(entry.place(), node, decided, List.of(), support));
        }
        else if (from != null && type != null && to != null) {
            relationships.add(new RelationshipFact(entry.place(), from, type, to, key, decided, support));
        }
        else {
            entry.required("node", "say whose property it is: \"node\": \"city/…\", or from, type and to");
        }
    }

    private static Json.@Nullable Text reason(Entry entry) {
        return entry.required("reason", "say why the editors decided so");
    }

}
