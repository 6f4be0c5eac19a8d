package dev.baton.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What is returned for each node of a read. A plain row is the node's columns. A paired
 * row is the node's row followed by the columns of the relationship that led to it.
 *
 * @param branches the node's columns, for each group of kinds that need the same ones;
 * those of all of them share their positions; where there is a choice of kinds, the first
 * column is the id, which tells the kind
 * @param edge the columns of the relationship, for a paired row
 * @param paired whether it is a paired row
 * @param together whether the columns of all branches, which share their positions, can
 * be read of each node at once
 */
public record Row(List<Branch> branches, List<Column> edge, boolean paired) {

    public Row {
        branches = List.copyOf(branches);
        edge = List.copyOf(edge);
    }

    /** The same row of nodes of one kind, told by its label. */
    Row on(String label) {
        List<Column> on = edge.stream().map(c -> c instanceof Column.Key key ? key.on(label) : c).toList();
        return new Row(branches, on, paired).among(List.of(label));
    }

    /** The same row where nodes of some kinds only can come, told by their labels. */
    Row among(List<String> labels) {
        List<Branch> left = branches.stream()
            .map(b -> new Branch(b.labels().stream().filter(labels::contains).toList(), b.columns()))
            .filter(b -> !b.labels().isEmpty())
            .toList();
        return new Row(left, edge, paired);
    }

    /** The columns of all branches, each at its position. */
    public List<Column> columns() {
        List<Column> all = new ArrayList<>();
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
     * @param columns what is returned of them
     */
    public record Branch(List<String> labels, List<Column> columns) {
        public Branch {
            labels = List.copyOf(labels);
            columns = List.copyOf(columns);
        }
    }
}
