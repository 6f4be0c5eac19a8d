package dev.baton.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a page and its total count share one search, where the nodes they are of are few
 * enough to be held at once. What is read is the same.
 */
final class Gathering {

    /** How many nodes of a kind there may be: a node that is held takes some 50 bytes. */
    static final long FEW = 10_000;

    private final Amounts amounts;

    Gathering(Amounts amounts) {
        this.amounts = amounts;
    }

    /** The same columns of a root field, counted while they are read where that pays. */
    List<Column> of(List<Column> columns) {
        List<Column> gathered = new ArrayList<>(columns);
        gathered.replaceAll(c -> c instanceof Column.Count count ? shared(count, columns) : c);
        return gathered;
    }

    private Column shared(Column.Count count, List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at) instanceof Column.Rows(Read read) && read.source().equals(count.source())
                    && read.filter().equals(count.filter()) && searched(read) && few(read.source())) {
                return new Column.Size(at);
            }
        }
        return count;
    }

    /** Whether the nodes must be looked at to be counted. */
    private static boolean searched(Read read) {
        return !read.filter().equals(Filter.ALL) || !(read.source() instanceof Source.All);
    }

    private boolean few(Source source) {
        return switch (source) {
            case Source.All(String label) -> amounts.nodes(label) <= FEW;
            case Source.Seek(var labels, Filter.Compare by) -> few(labels);
            case Source.Toward toward -> few(toward.labels());
            case Source.AsOf(Source all, Filter holding) -> few(all);
            case Source.ByIds ids -> false;
            case Source.Kinds kinds -> false;
            case Source.Walk walk -> false;
            case Source.Hub hub -> false;
            case Source.Reference reference -> false;
            case Source.Citations citations -> false;
            case Source.Among among -> false;
            case Source.Fixed fixed -> false;
            case Source.Cell cell -> false;
        };
    }

    private boolean few(List<String> labels) {
        return !labels.isEmpty() && labels.stream().allMatch(l -> amounts.nodes(l) <= FEW / labels.size());
    }

}
