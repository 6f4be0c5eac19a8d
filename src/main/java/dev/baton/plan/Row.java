package dev.baton.plan;

import java.util.List;

/**
 * What is returned for each node of a read. A plain row is the node's columns. A paired
 * row is the node's row followed by the columns of the relationship that led to it.
 *
 * @param branches the node's columns, for each group of kinds that need the same ones;
 * where there is a choice of kinds, the first column is the id, which tells the kind
 * @param edge the columns of the relationship, for a paired row
 * @param paired whether it is a paired row
 */
public record Row(List<Branch> branches, List<Column> edge, boolean paired) {

    public Row {
        branches = List.copyOf(branches);
        edge = List.copyOf(edge);
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
