package dev.baton.dataset.load;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nodes, relationships and claims as the change log shows them: by the fields of the API.
 */
final class Shown {

    private static final Set<String> RECORD = Set.of("ABOUT", "CITES", "NAMED");

    private final Vocabulary vocabulary;

    Shown(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * How something is at a version.
     *
     * @param element NODE, RELATIONSHIP or CLAIM
     * @param kind its kind or relationship type
     * @param about the entities that it concerns
     * @param fields its fields by name
     */
    record State(String element, String kind, List<String> about, SortedMap<String, Object> fields) {

        static boolean same(@Nullable State a, @Nullable State b) {
            return a != null && b != null && a.fields.equals(b.fields);
        }

        /** The fields as JSON; beside another state only those that differ. */
        String text(@Nullable State other) {
            SortedMap<String, Object> differing = new TreeMap<>(fields);
            if (other != null) {
                differing.entrySet().removeIf(e -> Objects.equals(e.getValue(), other.fields.get(e.getKey())));
            }
            return ElementText.write(differing);
        }
    }

    /** Whether a relationship is part of how claims and names are kept. */
    static boolean ofTheRecord(String type) {
        return RECORD.contains(type);
    }

    State node(TargetNode node) {
        Kind kind = vocabulary.kindOfId(node.id());
        return new State("NODE", node.label(), entities(Stream.of(node.id(), owner(node.id()))),
                fields(node, kind == null ? Map.of() : kind.fields()));
    }

    /** What bears a name: the two parts of its id behind the prefix. */
    private static String owner(String id) {
        String[] parts = id.split("/", 4);
        return parts.length < 4 ? id : parts[1] + "/" + parts[2];
    }

    State relationship(TargetRelationship relationship) {
        Relationship type = vocabulary.relationshipOrNull(relationship.type());
        return new State("RELATIONSHIP", relationship.type(),
                entities(Stream.of(relationship.from(), relationship.to())),
                fields(relationship, type == null ? Map.of() : type.fields()));
    }

    State claim(TargetNode claim, List<String> citations, List<String> about) {
        SortedMap<String, Object> fields = fields(claim, vocabulary.kind("Claim").fields());
        fields.put("citations", citations);
        return new State("CLAIM", String.valueOf(claim.properties().get("predicate")), about, fields);
    }

    private static SortedMap<String, Object> fields(Element element, Map<String, Field> fields) {
        SortedMap<String, Object> shown = new TreeMap<>();
        element.properties().forEach((name, value) -> {
            boolean visible = switch (fields.get(name)) {
                case Field.Value own -> !name.equals("id");
                case Field.Reference reference -> !name.equals("claims");
                case null, default -> false;
            };
            if (visible) {
                shown.put(name, value);
            }
        });
        return shown;
    }

    private List<String> entities(Stream<String> ids) {
        return ids.distinct().filter(id -> {
            Kind kind = vocabulary.kindOfId(id);
            return kind != null && kind.entity();
        }).toList();
    }

    /** Where a claim is cited: source, place and how. */
    static List<String> citations(TargetGraph graph, String claim) {
        return of(graph, "CITES", claim)
            .map(r -> citation(r.to(), r.properties().get("locator"), r.properties().get("how")))
            .sorted()
            .toList();
    }

    static String citation(Object source, @Nullable Object locator, @Nullable Object how) {
        return "%s, %s (%s)".formatted(source, locator, how);
    }

    static List<String> about(TargetGraph graph, String claim) {
        return of(graph, "ABOUT", claim).map(TargetRelationship::to).sorted().toList();
    }

    private static Stream<TargetRelationship> of(TargetGraph graph, String type, String claim) {
        String first = type + "/" + claim + "/";
        return graph.relationships().subMap(first, first + Character.MAX_VALUE).values().stream();
    }

}
