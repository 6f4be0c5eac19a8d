package dev.baton.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a row while it is planned; the same column is kept once. */
final class Columns {

    private final Map<Column, Integer> positions = new LinkedHashMap<>();

    /** The position of the column, added where it is new. */
    int add(Column column) {
        Integer known = positions.putIfAbsent(column, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    List<Column> list() {
        return List.copyOf(positions.keySet());
    }

}
