package dev.baton.dataset.export;

import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one source says, as entries of its file. */
final class SourceFacts {

    private static final String NAME = "name";

    private final Vocabulary vocabulary;

    private final Recorded record;

    private final TargetNode source;

    /** The entries, by what supports them and what they speak of. */
    private final SortedMap<Support, SortedMap<String, List<Entry>>> entries = new TreeMap<>();

    SourceFacts(Vocabulary vocabulary, Recorded record, TargetNode source) {
        this.vocabulary = vocabulary;
        this.record = record;
        this.source = source;
    }

    /** The contents of its files: one, or as many as are needed to say everything. */
    List<Map<String, Object>> files() {
        for (TargetRelationship citation : record.citations(source)) {
            claim(record.claim(citation), citation);
        }
        List<FactFile> files = new ArrayList<>(List.of(new FactFile()));
        entries.forEach((support, bySubject) -> bySubject.values()
            .forEach(list -> list.forEach(entry -> FactFile.put(files, support, entry))));
        return files.stream().map(file -> file.content(described())).toList();
    }

    private Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        vocabulary.kind("Source")
            .properties()
            .map(Property::name)
            .filter(source.properties()::containsKey)
            .forEach(name -> described.put(name, source.properties().get(name)));
        return described;
    }

    private void claim(TargetNode claim, TargetRelationship citation) {
        Support support = Support.of(claim, citation, vocabulary);
        String subject = text(claim, "subject");
        String predicate = text(claim, "predicate");
        Kind kind = vocabulary.kindOfId(subject);
        if (claim.properties().containsKey("object")) {
            String qualifier = Objects.requireNonNullElse(optional(claim, "qualifier"), "");
            String id = predicate + "/" + subject + "/" + text(claim, "object");
            relationship(support, qualifier.isEmpty() ? id : id + "/" + qualifier);
        }
        else if (kind == null) {
            Entry entry = relationship(support, subject);
            String type = subject.substring(0, subject.indexOf('/'));
            value(support, entry, vocabulary.relationship(type).fields().get(predicate), claim);
        }
        else if (predicate.equals(NAME)) {
            name(entry(support, subject, () -> Entry.ofNode(subject)), claim);
        }
        else {
            Entry entry = entry(support, subject, () -> Entry.ofNode(subject));
            value(support, entry, kind.fields().get(predicate), claim);
        }
    }

    private Entry relationship(Support support, String id) {
        return entry(support, id, () -> Entry.ofRelationship(id));
    }

    private Entry entry(Support support, String subject, Supplier<Entry> made) {
        return list(support, subject, made).getFirst();
    }

    private List<Entry> list(Support support, String subject, Supplier<Entry> made) {
        return entries.computeIfAbsent(support, s -> new TreeMap<>())
            .computeIfAbsent(subject, s -> new ArrayList<>(List.of(made.get())));
    }

    private void value(Support support, Entry entry, @Nullable Field field, TargetNode claim) {
        if (field == null) {
            throw new IllegalStateException("The vocabulary does not have what is claimed: " + claim.line());
        }
        Object value = Values.of(field, text(claim, "value"));
        if (field instanceof Field.Reference reference && reference.many()) {
            entry.add(field.name(), value);
            return;
        }
        List<Entry> list = list(support, entry.subject(), () -> entry);
        for (Entry known : list) {
            if (known.give(field.name(), value)) {
                return;
            }
        }
        Entry another = entry.another();
        another.give(field.name(), value);
        list.add(another);
    }

    private void name(Entry entry, TargetNode claim) {
        String language = optional(claim, "qualifier");
        boolean other = language != null && !language.equals(source.properties().get("language"));
        TargetNode form = record.form(claim);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text(claim, "value"));
        String kind = form == null ? null : optional(form, "kind");
        put(json, "kind", kind == null || kind.equals("CANONICAL") || kind.equals("VARIANT") ? null : kind);
        put(json, "language", other ? language : null);
        put(json, "since", form == null ? null : optional(form, "since"));
        put(json, "until", form == null ? null : optional(form, "until"));
        entry.name(json);
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }

    private static String text(TargetNode node, String property) {
        return Objects.requireNonNull(optional(node, property), property);
    }

    private static @Nullable String optional(TargetNode node, String property) {
        Object value = node.properties().get(property);
        return value == null ? null : value.toString();
    }

}
