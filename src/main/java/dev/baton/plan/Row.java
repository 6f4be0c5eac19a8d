package dev.baton.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What is returned for each node of a read: one list, in which every column has a
 * position of its own.
 *
 * @param branches the node's columns, for each group of kinds that need the same ones;
 * where there is a choice of kinds, the first column is the id, which tells the kind
 * @param common the columns of every row: those of the relationship that led to the node,
 * and the keys of the order
 */
public record Row(List<Branch> branches, List<Column> common) {

    public Row {
        branches = List.copyOf(branches);
        common = List.copyOf(common);
    }

    /** A row of nodes that all have the same columns. */
    static Row of(List<String> labels, List<Column> columns) {
        return new Row(List.of(new Branch(labels, columns)), List.of());
    }

    /** The same row of nodes of one kind, told by its label. */
    Row on(String label) {
        List<Column> on = common.stream().map(c -> c instanceof Column.Key key ? key.on(label) : c).toList();
        return new Row(branches, on).among(List.of(label));
    }

    /** The same row where nodes of some kinds only can come, told by their labels. */
    Row among(List<String> labels) {
        List<Branch> left = branches.stream()
            .map(b -> new Branch(b.labels().stream().filter(labels::contains).toList(), b.columns()))
            .filter(b -> !b.labels().isEmpty())
            .toList();
        return new Row(left, common);
    }

    /** The columns of every row and of all branches, each at its position. */
    public List<Column> columns() {
        List<Column> all = new ArrayList<>(common);
        for (Branch branch : branches) {
            for (int at = 0; at < branch.columns().size(); at++) {
                Column column = branch.columns().get(at);
                if (at == all.size()) {
                    all.add(column);
                }
                else if (all.get(at) instanceof Column.Nothing) {
                    all.set(at, column);
                }
            }
        }
        return all;
    }

    /**
     * The columns of some kinds.
     *
     * @param labels their labels
     * @param columns what is returned of them; nothing at the positions of other columns
     */
    public record Branch(List<String> labels, List<Column> columns) {
        public Branch {
            labels = List.copyOf(labels);
            columns = List.copyOf(columns);
        }
    }
}
