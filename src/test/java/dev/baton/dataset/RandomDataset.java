package dev.baton.dataset;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dataset without errors, made up from the vocabulary: every kind, every relationship
 * type, every property, sources that agree, contradict each other and themselves.
 */
public final class RandomDataset {

    private static final List<String> LANGUAGES = List.of("en", "ko", "pt-BR", "ar");

    private final Vocabulary vocabulary;

    private final Random random;

    private final RandomJson values;

    private final Circles circles = new Circles();

    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, List<String>> idsByKind = new HashMap<>();

    private RandomDataset(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
        this.values = new RandomJson(this.random, this.idsByKind);
    }

    /** The files; equal seeds give equal files. */
    public static List<DatasetFile> files(Vocabulary vocabulary, long seed) {
        return new RandomDataset(vocabulary, seed).files();
    }

    private List<DatasetFile> files() {
        for (Kind kind : this.vocabulary.kinds()) {
            for (int i = 0; kind.entity() && i < this.random.nextInt(1, 4); i++) {
                String id = kind.prefix() + "/n" + i;
                this.names.put(id, "Name " + i + " " + this.values.word());
                this.idsByKind.computeIfAbsent(kind.name(), k -> new ArrayList<>()).add(id);
            }
        }
        List<DatasetFile> files = new ArrayList<>();
        files.add(file("dataset.json", Map.of("name", "Random", "licence", "CC0-1.0")));
        files.add(file("entities/all.json", Map.of("entities",
                this.names.entrySet().stream().map(e -> Map.of("id", e.getKey(), "name", e.getValue())).toList())));
        for (int i = 0; i < 4; i++) {
            Map<String, Object> source = source(i);
            for (int part = 0; part < this.random.nextInt(1, 3); part++) {
                boolean first = i == 0 && part == 0;
                files.add(file("sources/s%d-%d.json".formatted(i, part),
                        Map.of("source", source, "facts", facts(first))));
            }
        }
        return files;
    }

    private static DatasetFile file(String path, Map<String, Object> content) {
        return new DatasetFile(path, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    }

    private Map<String, Object> source(int i) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", "source/s" + i);
        this.vocabulary.kind("Source").properties().forEach(property -> {
            if (!property.name().equals("id") && (property.required() || this.random.nextBoolean())) {
                source.put(property.name(), property.name().equals("address") ? "https://example.org/" + i
                        : this.values.of(new Field.Value(property)));
            }
        });
        return source;
    }

    /** Groups of facts; the first file has what every node needs. */
    private List<Object> facts(boolean first) {
        List<Object> facts = new ArrayList<>();
        Set<Object> said = new HashSet<>();
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < this.random.nextInt(1, 5); i++) {
            Map<String, Object> group = support();
            List<Object> nodes = new ArrayList<>();
            for (String id : this.names.keySet()) {
                if (first && i == 0 || this.random.nextInt(3) == 0) {
                    nodes.add(node(id, first && i == 0, group, said));
                }
            }
            List<Object> relationships = new ArrayList<>();
            this.vocabulary.relationships()
                .stream()
                .filter(r -> r.fields().containsKey("claims") && !r.type().equals("NAMED"))
                .forEach(r -> relationship(r, group, said, given, relationships));
            group.put("nodes", nodes);
            group.put("relationships", relationships);
            facts.add(group);
        }
        return facts;
    }

    private Map<String, Object> support() {
        Map<String, Object> support = new LinkedHashMap<>();
        support.put("locator", "page " + this.random.nextInt(3));
        if (this.random.nextInt(3) == 0) {
            support.put("how", this.random.nextBoolean() ? "INFERRED" : "EDITORIAL");
            support.put("reason", "because " + this.random.nextInt(3));
        }
        if (this.random.nextInt(3) == 0) {
            support.put("rank", Rank.values()[this.random.nextInt(3)].name());
        }
        if (this.random.nextInt(4) == 0) {
            support.put("confidence", Confidence.values()[this.random.nextInt(3)].name());
        }
        return support;
    }

    private Map<String, Object> node(String id, boolean everything, Map<String, Object> group, Set<Object> said) {
        Kind kind = this.vocabulary.kindOfId(id);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        if (this.random.nextInt(4) == 0) {
            entry.putAll(support());
        }
        Object place = entry.getOrDefault("locator", group.get("locator"));
        if (everything && said.add(List.of(id, this.names.get(id), place))) {
            entry.put("name", this.names.get(id));
        }
        List<Object> forms = new ArrayList<>();
        for (int i = this.random.nextInt(3); i > 0; i--) {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("text", this.values.word() + " " + this.random.nextInt(3));
            form.put("language", LANGUAGES.get(this.random.nextInt(LANGUAGES.size())));
            this.values.maybe(form, this.vocabulary.kind("Name").fields(), Set.of("since", "until"));
            if (this.random.nextBoolean()) {
                form.put("kind", List.of("VARIANT", "FORMER", "MISSPELLING").get(this.random.nextInt(3)));
            }
            if (said.add(List.of(id, form.get("text"), form.get("language"), place))) {
                forms.add(form);
            }
        }
        entry.put("names", forms);
        this.values.maybe(entry, kind.fields(), Set.of());
        if (everything) {
            kind.properties()
                .filter(p -> p.required() && !Set.of("id", "name").contains(p.name()))
                .map(Field.Value::new)
                .forEach(f -> entry.put(f.name(), this.values.of(f)));
        }
        return entry;
    }

    private void relationship(Relationship type, Map<String, Object> group, Set<Object> said, Map<String, Object> given,
            List<Object> into) {
        Relationship.Ends ends = type.ends().get(this.random.nextInt(type.ends().size()));
        String from = this.values.idOf(List.copyOf(new TreeSet<>(ends.from())));
        String to = this.values.idOf(List.copyOf(new TreeSet<>(ends.to())));
        if (from.equals(to) || type.time() == TimeKind.STRUCTURE && this.circles.closes(type.type(), from, to)) {
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("from", from, "type", type.type(), "to", to));
        if (this.random.nextInt(3) == 0) {
            entry.put("key", "k" + this.random.nextInt(2));
        }
        if (this.random.nextInt(3) == 0) {
            entry.putAll(support());
        }
        String id = from + type.type() + to + entry.get("key");
        Object how = entry.containsKey("how") ? entry.get("how") : group.getOrDefault("how", "STATED");
        if (!said.add(List.of(id, entry.getOrDefault("locator", group.get("locator")), how))) {
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        this.values.maybe(properties, type.fields(), Set.of());
        type.properties()
            .map(Property::name)
            .filter(properties::containsKey)
            .forEach(p -> properties.put(p, given.computeIfAbsent(id + p, k -> properties.get(p))));
        entry.putAll(properties);
        into.add(entry);
    }

}
