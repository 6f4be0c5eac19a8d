package dev.baton.command;

import dev.baton.dataset.load.Element;
import dev.baton.dataset.load.GraphDifference;
import dev.baton.dataset.load.LoadCounts;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.model.Field;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A difference for people and for programs: what the record speaks of with the values
 * that change. Its claims, names and citations follow from that; they are counted, and
 * listed only where asked for.
 *
 * @param difference what a load would do
 * @param before the graph as it is
 * @param vocabulary tells which properties people gave
 * @param all whether claims, names and citations are listed too
 */
record DifferenceText(GraphDifference difference, TargetGraph before, Vocabulary vocabulary, boolean all) {

    private static final List<String> DERIVED = List.of("claim/", "name/", "ABOUT/", "CITES/", "NAMED/");

    /** One property before and after. */
    private record Changed(@Nullable Object before, @Nullable Object after) {

        @Override
        public String toString() {
            return (before == null ? "nothing" : before) + " → " + (after == null ? "nothing" : after);
        }

    }

    private Predicate<String> listed() {
        return id -> all || DERIVED.stream().noneMatch(id::startsWith);
    }

    private List<String> added() {
        return Stream
            .concat(difference.addedNodes().stream().map(TargetNode::id),
                    difference.addedRelationships().stream().map(TargetRelationship::id))
            .filter(listed())
            .toList();
    }

    private List<String> retired() {
        return Stream
            .concat(difference.retiredNodes().stream(),
                    difference.retiredRelationships().values().stream().flatMap(List::stream))
            .filter(listed())
            .toList();
    }

    /** What changes in which element; nothing where only its claims do. */
    private Map<String, Map<String, Changed>> changed() {
        Map<String, Map<String, Changed>> changed = new LinkedHashMap<>();
        difference.changedNodes()
            .stream()
            .filter(node -> listed().test(node.id()))
            .forEach(node -> changed.put(node.id(), changes(before.nodes().get(node.id()), node)));
        difference.changedRelationships()
            .stream()
            .filter(r -> listed().test(r.id()))
            .forEach(r -> changed.put(r.id(), changes(before.relationships().get(r.id()), r)));
        return changed;
    }

    private Map<String, Changed> changes(@Nullable Element old, Element now) {
        Map<String, Changed> changes = new LinkedHashMap<>();
        fields(now).forEach((name, field) -> {
            Object was = old == null ? null : old.properties().get(name);
            Object is = now.properties().get(name);
            boolean given = !(field instanceof Field.Reference reference && reference.property().equals("claims"));
            if (given && !Objects.equals(was, is)) {
                changes.put(name, new Changed(was, is));
            }
        });
        return changes;
    }

    private Map<String, Field> fields(Element element) {
        return switch (element) {
            case TargetNode node -> vocabulary.kinds()
                .stream()
                .filter(kind -> kind.label().equals(node.label()))
                .findFirst()
                .map(kind -> kind.fields())
                .orElse(Map.of());
            case TargetRelationship relationship -> vocabulary.relationship(relationship.type()).fields();
        };
    }

    /** A line for each, then how many there are of everything. */
    Stream<String> lines() {
        Stream<String> changes = changed().entrySet()
            .stream()
            .map(e -> "~ " + e.getKey() + (e.getValue().isEmpty() ? " (sources)" : text(e.getValue())));
        return Stream
            .of(added().stream().map(id -> "+ " + id), changes, retired().stream().map(id -> "- " + id),
                    Stream.of(difference.counts().toString()))
            .flatMap(lines -> lines);
    }

    private static String text(Map<String, Changed> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach((property,
                change) -> text.append(text.isEmpty() ? ": " : ", ").append(property).append(' ').append(change));
        return text.toString();
    }

    /** One object of a shape that stays: {@code baton-diff/1}. */
    Map<String, Object> json() {
        LoadCounts counts = difference.counts();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "baton-diff/1");
        root.put("counts", counts);
        root.put("added", added());
        Map<String, Object> changes = new LinkedHashMap<>();
        changed().forEach((id, properties) -> changes.put(id, properties));
        root.put("changed", changes);
        root.put("retired", retired());
        return root;
    }

}
