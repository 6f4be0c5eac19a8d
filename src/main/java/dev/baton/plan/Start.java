package dev.baton.plan;

import dev.baton.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the reads of a plan start at the selective side of their filters: at a node that
 * an index finds, and from there back to the nodes that are asked for, instead of at all
 * nodes of a kind. What is found is the same.
 */
final class Start {

    private final Selective selective;

    Start(Vocabulary vocabulary) {
        this.selective = new Selective(vocabulary);
    }

    /** The same columns, read from where it costs least. */
    List<Column> of(List<Column> columns) {
        return columns.stream().map(this::column).toList();
    }

    private Column column(Column column) {
        return switch (column) {
            case Column.Nothing nothing -> nothing;
            case Column.Of(var labels, Column of) -> new Column.Of(labels, column(of));
            case Column.Size size -> size;
            case Column.Value value -> value;
            case Column.Key key -> key;
            case Column.Rows(Read read) -> new Column.Rows(read(read));
            case Column.Count(Source source, Filter filter) -> {
                Begin begin = begin(source, filter);
                yield new Column.Count(begin.source(), begin.filter());
            }
            case Column.Inline(Owner owner, Row row) -> new Column.Inline(owner, row(row));
            case Column.Grouped(Groups groups) -> {
                Begin begin = begin(groups.source(), groups.filter());
                yield new Column.Grouped(new Groups(begin.source(), begin.filter(), groups.keys(), groups.order(),
                        groups.limit(), groups.columns()));
            }
        };
    }

    private Read read(Read read) {
        Begin begin = begin(read.source(), read.filter());
        return new Read(begin.source(), begin.filter(), read.order(), read.seek(), read.limit(), row(read.row()));
    }

    private Row row(Row row) {
        List<Row.Branch> branches = row.branches()
            .stream()
            .map(b -> new Row.Branch(b.labels(), of(b.columns())))
            .toList();
        return new Row(branches, of(row.common()));
    }

    /** A source, and what is left to test of its nodes. */
    private record Begin(Source source, Filter filter) {
    }

    private Begin begin(Source source, Filter filter) {
        return switch (source.origin()) {
            case Source.All(String label) when !label.equals(Vocabulary.EVERY_NODE) -> {
                List<Filter> conditions = new ArrayList<>(filter.conjuncts());
                if (source instanceof Source.AsOf(Source all, Filter holding)) {
                    conditions.addAll(holding.conjuncts());
                }
                yield selective.best(label, conditions)
                    .map(o -> new Begin(o.source(), Filter.all(o.rest())))
                    .orElseGet(() -> new Begin(source, filter));
            }
            case Source.Walk walk -> filter.conjuncts()
                .stream()
                .filter(Selective::isById)
                .findFirst()
                .map(by -> new Begin(new Source.Among(source, (Filter.Compare) by), filter.without(by)))
                .orElseGet(() -> new Begin(source, filter));
            default -> new Begin(source, filter);
        };
    }

}
