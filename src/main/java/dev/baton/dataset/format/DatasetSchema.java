package dev.baton.dataset.format;

import static dev.baton.dataset.format.Shapes.list;
import static dev.baton.dataset.format.Shapes.object;
import static dev.baton.dataset.format.Shapes.pattern;
import static dev.baton.dataset.format.Shapes.shape;
import static dev.baton.dataset.format.Shapes.text;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The four schemas (JSON Schema, draft 2020-12): of the description of a dataset, of
 * decisions, of registries, of source files. What needs more than one file to be seen,
 * such as an unknown id, only the check finds.
 */
public final class DatasetSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final String ADDRESS = "https?://\\S+";

    private final Vocabulary vocabulary;

    private final Explained explained;

    private final ValueShapes values;

    private DatasetSchema(Vocabulary vocabulary, Explained explained) {
        this.vocabulary = vocabulary;
        this.explained = explained;
        this.values = new ValueShapes(vocabulary, explained);
    }

    /**
     * The schemas by name: {@code dataset}, {@code decisions}, {@code entities},
     * {@code source}.
     */
    public static Map<String, Map<String, Object>> of(Vocabulary vocabulary, Explained explained) {
        DatasetSchema schema = new DatasetSchema(vocabulary, explained);
        Map<String, Map<String, Object>> schemas = new TreeMap<>();
        schemas.put("dataset", schema.dataset());
        schemas.put("decisions", schema.decisions());
        schemas.put("entities", schema.entities());
        schemas.put("source", schema.source());
        return schemas;
    }

    private static Map<String, Object> file(String title, List<String> required, Map<String, Object> members) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", shape("The schema that an editor uses for this file.", "type", "string"));
        all.putAll(members);
        Map<String, Object> file = shape(null, "$schema", DRAFT, "title", title);
        file.putAll(object(null, required, all));
        return file;
    }

    private Map<String, Object> dataset() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", shape("What the dataset is called.", "type", "string"));
        members.put("licence", shape("Under which licence it may be used, such as CC0-1.0.", "type", "string"));
        members.put("note", shape("For curators; not loaded.", "type", "string"));
        members.put("sourceKinds", list(shape("A kind of source; the best first.", "type", "string")));
        return file("The description of a dataset", List.of("name", "licence"), members);
    }

    private Map<String, Object> entities() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", values.id(kinds().stream().map(Kind::name).toList()));
        entry.put("name", text("The name as the best source writes it; some source file must give this form."));
        entry.put("note", shape("For curators; not loaded.", "type", "string"));
        return file("A registry: which nodes exist", List.of(),
                Map.of("entities", list(object("A node.", List.of("id", "name"), entry))));
    }

    private Map<String, Object> decisions() {
        Map<String, Object> reason = text("Why the editors decided so.");
        Map<String, Object> accepted = new LinkedHashMap<>();
        accepted.put("node", text("The id of the node whose property is decided."));
        accepted.put("from", text("The id at the begin of the relationship whose property is decided."));
        accepted.put("type", text("The type of that relationship."));
        accepted.put("to", text("The id at its end."));
        accepted.put("key", pattern("Its key, where it has one.", Shapes.SLUG));
        accepted.put("property", text("Which property is decided."));
        accepted.put("value", shape("The value that counts, whatever sources say."));
        accepted.put("locator", text("What the decision is cited by; its number where nothing is said."));
        accepted.put("reason", reason);
        Map<String, Object> accept = object("That a value counts.", List.of("property", "value", "reason"), accepted);
        accept.put("anyOf",
                List.of(Map.of("required", List.of("node")), Map.of("required", List.of("from", "type", "to"))));
        Map<String, Object> merged = new LinkedHashMap<>();
        merged.put("keep", text("The id that stays."));
        merged.put("merge", list(text("An id that is to lead to the one that stays.")));
        merged.put("reason", reason);
        Map<String, Object> apart = new LinkedHashMap<>();
        apart.put("ids", list(text("The id of one of them.")));
        apart.put("reason", reason);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", described());
        members.put("accept", list(accept));
        members.put("same", list(object("That nodes are one.", List.of("keep", "merge", "reason"), merged)));
        members.put("different", list(object("That nodes are not one.", List.of("ids", "reason"), apart)));
        return file("What the editors decided, each with a reason", List.of("source"), members);
    }

    private List<Kind> kinds() {
        return vocabulary.kinds().stream().filter(Kind::entity).toList();
    }

    private Map<String, Object> source() {
        Map<String, Object> group = new LinkedHashMap<>(Shapes.support());
        group.put("nodes", list(Map.of("$ref", "#/$defs/node")));
        group.put("relationships", list(Map.of("$ref", "#/$defs/relationship")));
        Map<String, Object> facts = object("What the source says at one place.", List.of(), group);
        facts.putAll(Shapes.reasoned());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", described());
        members.put("facts", list(facts));
        Map<String, Object> file = file("A source document and the facts it gives", List.of("source"), members);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", name());
        nodes(parts);
        relationships(parts);
        file.put("$defs", parts);
        return file;
    }

    private Map<String, Object> described() {
        Kind kind = vocabulary.kind("Source");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", pattern("The permanent id of the document.", kind.prefix() + "/" + Shapes.SLUG));
        members.putAll(values.of(kind.name(), kind.fields()));
        members.computeIfPresent("address", (name, shape) -> pattern(explained.of(kind.name(), name), ADDRESS));
        List<String> required = new ArrayList<>(List.of("id"));
        kind.properties().filter(p -> p.required() && !p.name().equals("id")).forEach(p -> required.add(p.name()));
        return object("The document.", required, members);
    }

    private Map<String, Object> name() {
        Kind kind = vocabulary.kind("Name");
        Map<String, Field> fields = new LinkedHashMap<>(kind.fields());
        fields.remove("text");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", text("The form as the source writes it."));
        members.putAll(values.of(kind.name(), fields));
        members.putAll(Shapes.support());
        Map<String, Object> name = object("A form of the name.", List.of("text"), members);
        name.putAll(Shapes.reasoned());
        return name;
    }

    private void nodes(Map<String, Object> parts) {
        List<Object> cases = new ArrayList<>();
        for (Kind kind : kinds()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", true);
            members.put("name", text("A form of the name, the one most used."));
            members.put("names", list(Map.of("$ref", "#/$defs/name")));
            members.putAll(values.of(kind.name(), kind.fields()));
            members.putAll(Shapes.support());
            parts.put(kind.name(), object(explained.of(kind.name(), null), List.of(), members));
            cases.add(shape(null, "if", Map.of("properties", Map.of("id", Map.of("pattern", "^" + kind.prefix() + "/")),
                    "required", List.of("id")), "then", Map.of("$ref", "#/$defs/" + kind.name())));
        }
        Map<String, Object> node = shape("What the source says of a node.", "type", "object", "properties",
                Map.of("id", values.id(kinds().stream().map(Kind::name).toList())), "required", List.of("id"), "allOf",
                cases);
        node.putAll(Shapes.reasoned());
        parts.put("node", node);
    }

    private void relationships(Map<String, Object> parts) {
        List<Object> cases = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Relationship relationship : vocabulary.relationships()) {
            String type = relationship.type();
            if (!relationship.fields().containsKey("claims") || type.equals("NAMED")) {
                continue;
            }
            types.add(type);
            Map<String, Object> members = new LinkedHashMap<>();
            Set.of("from", "to").forEach(end -> members.put(end, true));
            members.put("type", shape(null, "const", type));
            members.put("key", pattern("Tells it from others between the same two nodes.", Shapes.SLUG));
            members.putAll(values.of(relationship.name(), relationship.fields()));
            members.putAll(Shapes.support());
            Map<String, Object> part = object(explained.of(relationship.name(), null), List.of(), members);
            part.put("anyOf", relationship.ends().stream().map(this::ends).toList());
            parts.put(type, part);
            cases.add(shape(null, "if",
                    Map.of("properties", Map.of("type", Map.of("const", type)), "required", List.of("type")), "then",
                    Map.of("$ref", "#/$defs/" + type)));
        }
        Map<String, Object> relationship = shape("That a relationship exists.", "type", "object", "properties",
                Map.of("type", Map.of("enum", types), "from", Map.of("type", "string"), "to", Map.of("type", "string")),
                "required", List.of("from", "type", "to"), "allOf", cases);
        relationship.putAll(Shapes.reasoned());
        parts.put("relationship", relationship);
    }

    private Map<String, Object> ends(Relationship.Ends ends) {
        return Map.of("properties", new TreeMap<>(
                Map.of("from", values.id(new TreeSet<>(ends.from())), "to", values.id(new TreeSet<>(ends.to())))));
    }

}
