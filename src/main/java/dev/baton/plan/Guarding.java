package dev.baton.plan;

import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that nodes of several kinds can be read in one way: a column of some of the
 * kinds is guarded by their labels, unless it finds nothing at the others anyway.
 */
final class Guarding {

    private final Vocabulary vocabulary;

    Guarding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same columns by label, guarded where that is needed. */
    Map<String, List<Column>> of(Map<String, List<Column>> byLabel) {
        Map<Column, List<String>> labels = new HashMap<>();
        byLabel.forEach((label, columns) -> columns
            .forEach(c -> labels.computeIfAbsent(c, key -> new ArrayList<>()).add(label)));
        Map<String, List<Column>> guarded = new LinkedHashMap<>();
        byLabel.forEach((label, columns) -> guarded.put(label,
                columns.stream().map(c -> guarded(c, labels.getOrDefault(c, List.of()), byLabel)).toList()));
        return guarded;
    }

    private Column guarded(Column column, List<String> labels, Map<String, List<Column>> byLabel) {
        return byLabel.keySet().stream().allMatch(l -> labels.contains(l) || isIdle(column, l)) ? column
                : new Column.Of(labels, column);
    }

    private boolean isIdle(Column column, String label) {
        return switch (column) {
            case Column.Nothing nothing -> true;
            case Column.Value value -> true;
            case Column.Key key -> true;
            case Column.Rows(Read read) -> isIdle(read.source(), label);
            case Column.Count(Source source, Filter filter) ->
                Filter.Counted.isDegree(source, filter) || isIdle(source, label);
            case Column.Grouped(Groups groups) -> isIdle(groups.source(), label);
            case Column.Inline inline -> false;
            case Column.Size size -> false;
            case Column.Of of -> true;
        };
    }

    private boolean isIdle(Source source, String label) {
        if (!(source.origin() instanceof Source.Walk walk)) {
            return false;
        }
        Relationship relationship = vocabulary.relationship(walk.relationship());
        return vocabulary.kinds()
            .stream()
            .filter(k -> k.label().equals(label))
            .allMatch(k -> relationship.farKinds(k.name(), walk.direction()).isEmpty());
    }

}
