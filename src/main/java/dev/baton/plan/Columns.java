package dev.baton.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The columns of a row while it is planned; the same column is kept once. Those of
 * several kinds share their positions, so that nodes of all of them can be read in one
 * way.
 */
final class Columns {

    private static final Column NOTHING = new Column.Nothing();

    private final Map<Column, Integer> positions;

    private final Set<Column> added = new LinkedHashSet<>();

    Columns() {
        this(new LinkedHashMap<>());
    }

    private Columns(Map<Column, Integer> positions) {
        this.positions = positions;
    }

    /** The columns of another kind of the same row. */
    Columns beside() {
        return new Columns(positions);
    }

    /** The position of the column, added where it is new. */
    int add(Column column) {
        added.add(column);
        Integer known = positions.putIfAbsent(column, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    /** What was added, each at its position. */
    List<Column> list() {
        return list(added);
    }

    /** What was added here and not there, each at its position. */
    List<Column> without(Columns there) {
        Set<Column> left = new LinkedHashSet<>(added);
        left.removeAll(there.added);
        return list(left);
    }

    private List<Column> list(Set<Column> columns) {
        List<Column> list = new ArrayList<>();
        for (Column column : columns) {
            int at = Objects.requireNonNull(positions.get(column));
            while (list.size() <= at) {
                list.add(NOTHING);
            }
            list.set(at, column);
        }
        return List.copyOf(list);
    }

}
