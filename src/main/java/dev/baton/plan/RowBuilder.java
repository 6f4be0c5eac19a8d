package dev.baton.plan;

import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row while it is planned. */
final class RowBuilder {

    private final Map<String, Columns> byKind = new LinkedHashMap<>();

    private final Columns edge = new Columns();

    private final boolean paired;

    private RowBuilder(Target target, boolean paired) {
        this.paired = paired;
        Columns all = new Columns();
        for (String kind : target.kinds()) {
            Columns columns = all.beside();
            if (!target.single()) {
                columns.add(new Column.Value(Owner.NODE, "id"));
            }
            byKind.put(kind, columns);
        }
    }

    static RowBuilder plain(Target target) {
        return new RowBuilder(target, false);
    }

    /** A row with the columns of the relationship beside those of the node. */
    static RowBuilder paired(Target target) {
        return new RowBuilder(target, true);
    }

    boolean isPaired() {
        return paired;
    }

    Columns node(String kind) {
        Columns columns = byKind.get(kind);
        if (columns == null) {
            throw new IllegalStateException("The row has no columns of kind " + kind);
        }
        return columns;
    }

    /** Adds a column of the relationship; the row of the node stands before them. */
    int edge(Column column) {
        return edge.add(column) + 1;
    }

    /**
     * Adds the keys of an order to every row, and tells where. Nodes of several kinds
     * need a paired row for them.
     */
    List<Integer> keys(List<OrderKey> order) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Column column = Column.Key.of(order.get(i), i);
            at.add(paired ? edge(column) : byKind.values().iterator().next().add(column));
        }
        return at;
    }

    Row build(Vocabulary vocabulary) {
        Map<String, List<Column>> byLabel = new LinkedHashMap<>();
        byKind.forEach((kind, columns) -> byLabel.put(vocabulary.kind(kind).label(), columns.list()));
        Map<List<Column>, List<String>> groups = new LinkedHashMap<>();
        new Guarding(vocabulary).of(byLabel)
            .forEach((label, columns) -> groups.computeIfAbsent(columns, c -> new ArrayList<>()).add(label));
        List<Row.Branch> branches = new ArrayList<>();
        groups.forEach((columns, labels) -> branches.add(new Row.Branch(labels, columns)));
        return new Row(branches, edge.list(), paired);
    }

}
