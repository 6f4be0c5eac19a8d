package dev.baton.plan;

import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.Keyed;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.Objects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells tallies by the fields of the answer: follows a layout through the columns that it
 * is laid over.
 */
final class Levels {

    private final Map<String, Level> levels = new LinkedHashMap<>();

    private final Function<String, @Nullable String> labels;

    /**
     * @param labels the label of a type of node, null for any other type
     */
    Levels(Function<String, @Nullable String> labels) {
        this.labels = labels;
    }

    List<Level> list() {
        return List.copyOf(levels.values());
    }

    /**
     * Adds a field and all that is below it.
     * @param cells the tallies at the positions of its row
     */
    void add(Layout layout, String path, IntFunction<Tally> cells) {
        switch (layout) {
            case Layout.Leaf leaf -> {
            }
            case Layout.Typename typename -> {
            }
            case Layout.RowCursor cursor -> {
            }
            case Layout.Fixed text -> {
            }
            case Layout.Absent absent -> {
            }
            case Layout.Formed formed -> {
            }
            case Layout.Several(var objects) -> objects.forEach(o -> fields(o, path, cells));
            case Layout.Same same -> {
            }
            case Layout.Node(int at, Objects objects) -> read(path, objects, cells.apply(at), Optional.empty());
            case Layout.First(int at, Objects objects) -> read(path, objects, cells.apply(at), Optional.empty());
            case Layout.Items(int at, Objects objects, boolean itemNonNull) ->
                read(path, objects, cells.apply(at), size(cells.apply(at), 0));
            case Layout.Ordered ordered -> read(path, ordered.objects(), cells.apply(ordered.at()), Optional.empty());
            case Layout.Connection connection -> connection(connection, path, cells);
        }
    }

    private void read(String path, Objects objects, Tally rows, Optional<Level.Size> size) {
        level(path, rows, size);
        objects(objects, path, rows);
    }

    private void connection(Layout.Connection connection, String path, IntFunction<Tally> cells) {
        if (connection.rowsAt() >= 0) {
            Tally rows = cells.apply(connection.rowsAt());
            level(path, rows, size(rows, connection.window().oneMore() ? 1 : 0));
        }
        for (Keyed<ConnectionPart> part : connection.object().fields()) {
            String below = path + "." + part.key();
            switch (part.layout()) {
                case ConnectionPart.Nodes(Layout node, boolean itemNonNull) ->
                    row(node, below, cells.apply(connection.rowsAt()));
                case ConnectionPart.Edges(ObjectLayout<Layout> edge, boolean itemNonNull) ->
                    row(edge, below, cells.apply(connection.rowsAt()));
                case ConnectionPart.Total() -> level(below, cells.apply(connection.totalAt()), Optional.empty());
                case ConnectionPart.StoppedAt(int at, int most) -> level(below, cells.apply(at), Optional.empty());
                case ConnectionPart.Groups(int at, ObjectLayout<Layout> group) -> {
                    Tally groups = cells.apply(at);
                    level(below, groups, size(groups, 0));
                    fields(group, below, groups.common()::get);
                }
                case ConnectionPart.Typename typename -> {
                }
                case ConnectionPart.PageInfo info -> {
                }
            }
        }
    }

    private void fields(ObjectLayout<Layout> object, String path, IntFunction<Tally> cells) {
        object.fields().forEach(f -> add(f.layout(), path + "." + f.key(), cells));
    }

    private void objects(Objects objects, String path, Tally rows) {
        for (ObjectLayout<Layout> object : objects.byPrefix().values()) {
            String label = labels.apply(object.type());
            if (label == null) {
                row(object, path, rows);
            }
            else {
                rows.branch(label).ifPresent(columns -> fields(object, path, columns::get));
            }
        }
    }

    /** An edge or citation: its fields are laid over the whole row. */
    private void row(ObjectLayout<Layout> edge, String path, Tally rows) {
        edge.fields().forEach(f -> row(f.layout(), path + "." + f.key(), rows));
    }

    /** A node's columns are those of its kind, an edge's are common to all. */
    private void row(Layout layout, String path, Tally rows) {
        if (layout instanceof Layout.Same(Objects objects)) {
            objects(objects, path, rows);
        }
        else {
            add(layout, path, rows.common()::get);
        }
    }

    private static Optional<Level.Size> size(Tally rows, int beyond) {
        return switch (rows.column()) {
            case Column.Rows(Read read) -> read.limit().map(l -> new Level.Size(l, beyond));
            case Column.Grouped(Groups groups) -> Optional.of(new Level.Size(groups.limit(), beyond));
            default -> Optional.empty();
        };
    }

    private void level(String path, Tally tally, Optional<Level.Size> size) {
        Level level = new Level(path, Estimate.rounded(tally.rows()), Estimate.rounded(tally.looks()), size);
        levels.merge(path, level, (a, b) -> a.rows() >= b.rows() ? a : b);
    }

}
