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

    private final Columns common = new Columns();

    RowBuilder(Target target) {
        for (String kind : target.kinds()) {
            Columns columns = common.beside();
            if (!target.single()) {
                columns.add(new Column.Value(Owner.NODE, "id"));
            }
            byKind.put(kind, columns);
        }
    }

    Columns node(String kind) {
        Columns columns = byKind.get(kind);
        if (columns == null) {
            throw new IllegalStateException("The row has no columns of kind " + kind);
        }
        return columns;
    }

    /** Adds a column of the relationship that leads to the node. */
    int edge(Column column) {
        return common.add(column);
    }

    /** Adds the keys of an order to every row, and tells where. */
    List<Integer> keys(List<OrderKey> order) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            at.add(common.add(Column.Key.of(order.get(i), i)));
        }
        return at;
    }

    Row build(Vocabulary vocabulary) {
        Map<String, List<Column>> byLabel = new LinkedHashMap<>();
        byKind.forEach((kind, columns) -> byLabel.put(vocabulary.kind(kind).label(), columns.without(common)));
        Map<List<Column>, List<String>> groups = new LinkedHashMap<>();
        new Guarding(vocabulary).of(byLabel)
            .forEach((label, columns) -> groups.computeIfAbsent(columns, c -> new ArrayList<>()).add(label));
        List<Row.Branch> branches = new ArrayList<>();
        groups.forEach((columns, labels) -> branches.add(new Row.Branch(labels, columns)));
        return new Row(branches, common.list());
    }

}
