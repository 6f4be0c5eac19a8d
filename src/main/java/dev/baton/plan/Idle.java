package dev.baton.plan;

import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import java.util.List;

/** Tells what can be read of a node of any kind, because it finds nothing at most. */
final class Idle {

    private final Vocabulary vocabulary;

    Idle(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether the columns of all kinds can be read of each node: those that are of other
     * kinds alone are properties, or follow relationships that its own kind never has.
     */
    boolean together(List<Row.Branch> branches) {
        return branches.stream()
            .allMatch(mine -> branches.stream()
                .filter(other -> other != mine)
                .flatMap(other -> other.columns().stream())
                .allMatch(c -> mine.columns().contains(c) || mine.labels().stream().allMatch(l -> isIdle(c, l))));
    }

    private boolean isIdle(Column column, String label) {
        return switch (column) {
            case Column.Nothing nothing -> true;
            case Column.Value value -> true;
            case Column.Key key -> true;
            case Column.Rows(Read read) -> isIdle(read.source(), label);
            case Column.Count(Source source, Filter filter) -> isIdle(source, label);
            case Column.Grouped(Groups groups) -> isIdle(groups.source(), label);
            case Column.Inline inline -> false;
            case Column.Size size -> false;
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
