package dev.baton.plan;

import java.util.List;
import java.util.Optional;

/**
 * What one column can yield at most, all the rows together that it is read for.
 *
 * @param column the column
 * @param rows the objects that it returns
 * @param looks what the database looks at to tell which: the set behind a filter, an
 * order or a count
 * @param branches what the columns of the row's branches yield
 * @param common what the columns yield that every row has, or those of a group
 * @param cost its own share and that of all below it
 */
record Tally(Column column, double rows, double looks, List<List<Tally>> branches, List<Tally> common, double cost) {

    /** How many things looked at weigh as much as one object that is returned. */
    static final int LOOKS = 100;

    static Tally of(Column column, double rows, double looks, List<List<Tally>> branches, List<Tally> common) {
        double dearest = 0;
        for (List<Tally> branch : branches) {
            dearest = Math.max(dearest, sum(branch));
        }
        return new Tally(column, rows, looks, branches, common, rows + looks / LOOKS + dearest + sum(common));
    }

    static Tally of(Column column, double looks) {
        return new Tally(column, 0, looks, List.of(), List.of(), looks / LOOKS);
    }

    static double sum(List<Tally> tallies) {
        double sum = 0;
        for (Tally tally : tallies) {
            sum += tally.cost();
        }
        return sum;
    }

    /**
     * What the columns of the kind with this label yield; empty where no node of this
     * kind can come.
     */
    Optional<List<Tally>> branch(String label) {
        Row row = switch (column) {
            case Column.Rows(Read read) -> read.row();
            case Column.Inline inline -> inline.row();
            case Column.Nothing nothing -> throw without(nothing);
            case Column.Of of -> throw without(of);
            case Column.Size size -> throw without(size);
            case Column.Value value -> throw without(value);
            case Column.Key key -> throw without(key);
            case Column.Count count -> throw without(count);
            case Column.Grouped grouped -> throw without(grouped);
        };
        for (int i = 0; i < branches.size(); i++) {
            if (row.branches().get(i).labels().contains(label)) {
                return Optional.of(branches.get(i));
            }
        }
        return Optional.empty();
    }

    private static IllegalStateException without(Column column) {
        return new IllegalStateException("No node's column: " + column);
    }
}
