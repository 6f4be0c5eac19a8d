package dev.baton.plan;

import dev.baton.model.Direction;
import dev.baton.model.FixedRead;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints plans, one line for each read and what hangs below it. */
final class Outline {

    private final StringBuilder out = new StringBuilder();

    String print(Plan plan) {
        out.append(plan.field());
        columns(plan.columns(), 1);
        return out.append('\n').toString();
    }

    private void columns(List<Column> columns, int depth) {
        String values = columns.stream().flatMap(Outline::returned).collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            line(depth, "return " + values);
        }
        columns.forEach(column -> column(column, depth));
    }

    private void column(Column column, int depth) {
        switch (column) {
            case Column.Nothing nothing -> {
            }
            case Column.Of(var labels, Column of) -> column(of, depth);
            case Column.Size(int rows) -> line(depth, "count what column " + rows + " is cut from");
            case Column.Value value -> {
            }
            case Column.Key key -> {
            }
            case Column.Rows(Read read) -> read("read " + source(read.source()), read, depth);
            case Column.Count(Source source, Filter filter) -> line(depth, "count " + source(source) + where(filter));
            case Column.Grouped(Groups groups) -> groups(groups, depth);
            case Column.Inline(Owner owner, Row row) -> {
                line(depth, "with " + owner.name().toLowerCase(Locale.ROOT));
                row(row, depth + 1);
            }
        }
    }

    private static Stream<String> returned(Column column) {
        return switch (column) {
            case Column.Nothing nothing -> Stream.of();
            case Column.Of(var labels, Column of) -> returned(of);
            case Column.Size size -> Stream.of();
            case Column.Value(Owner owner, String property) -> Stream.of(value(owner, property));
            case Column.Key(OrderKey key, int at) -> Stream.of(key(key));
            case Column.Rows rows -> Stream.of();
            case Column.Count count -> Stream.of();
            case Column.Grouped grouped -> Stream.of();
            case Column.Inline inline -> Stream.of();
        };
    }

    private static String key(OrderKey key) {
        return switch (key) {
            case OrderKey.Value(Owner owner, String property, boolean descending) -> value(owner, property);
            case OrderKey.Partial(var labels, String property, Slot absent, boolean descending) ->
                value(Owner.NODE, property) + " of" + labels(labels) + " or " + slot(absent);
            case OrderKey.Constant(Slot value, boolean descending) -> slot(value);
            case OrderKey.Count(Source source, Filter filter, boolean descending) ->
                "count " + source(source) + where(filter);
            case OrderKey.Related(Source source, Filter filter, String property, Slot one, Slot absent, boolean descending) ->
                "first " + source(source) + where(filter) + "." + property + " or " + slot(absent);
            case OrderKey.Absence(OrderKey of, Slot absent, boolean descending) ->
                "(" + key(of) + ") is " + slot(absent);
        };
    }

    private void read(String what, Read read, int depth) {
        StringBuilder text = new StringBuilder(what).append(where(read.filter()));
        if (!read.order().isEmpty()) {
            text.append(" order by ")
                .append(read.order()
                    .stream()
                    .map(k -> key(k) + (k.descending() ? " desc" : ""))
                    .collect(Collectors.joining(", ")));
        }
        if (!read.seek().isEmpty()) {
            text.append(" after ").append(read.seek().stream().map(Outline::slot).collect(Collectors.joining(", ")));
        }
        read.limit().ifPresent(l -> text.append(" limit ").append(slot(l)));
        line(depth, text.toString());
        row(read.row(), depth + 1);
    }

    private void groups(Groups groups, int depth) {
        line(depth, "group " + source(groups.source()) + where(groups.filter()) + GroupOutline.of(groups) + " limit "
                + slot(groups.limit()));
        for (Groups.GroupColumn column : groups.columns()) {
            switch (column) {
                case Groups.GroupColumn.Key(int key) -> line(depth + 1, "return key " + key);
                case Groups.GroupColumn.KeyNode(int key, Row row) -> {
                    line(depth + 1, "with node of key " + key);
                    row(row, depth + 2);
                }
                case Groups.GroupColumn.Made(Aggregate aggregate) ->
                    line(depth + 1, "return " + GroupOutline.aggregate(aggregate));
                case Groups.GroupColumn.Members(Read read) -> read("read nodes of group", read, depth + 1);
            }
        }
    }

    private void row(Row row, int depth) {
        columns(row.common(), depth);
        for (Row.Branch branch : row.branches()) {
            if (row.branches().size() == 1) {
                columns(branch.columns(), depth);
            }
            else {
                line(depth, "on " + String.join("|", branch.labels()));
                columns(branch.columns(), depth + 1);
            }
        }
    }

    static String source(Source source) {
        return switch (source) {
            case Source.ByIds(var labels, Slot ids) -> "ids " + slot(ids) + labels(labels);
            case Source.All(String label) -> "all :" + label;
            case Source.Kinds(var labels) -> "each of" + labels(labels);
            case Source.Walk(String type, Direction direction, var labels) ->
                (direction == Direction.OUT ? "-" + type + "->" : "<-" + type + "-") + labels(labels);
            case Source.Hub(Source.Walk walk, var keys) -> source(walk) + " by index " + String.join(", ", keys);
            case Source.Reference(Owner owner, String property, boolean many) -> "ids in " + value(owner, property);
            case Source.Citations(Owner owner) -> "citations of " + value(owner, "claims");
            case Source.Seek(var labels, Filter.Compare by) -> "index" + labels(labels) + " " + filter(by);
            case Source.Toward(Source step, Source far, Filter filter, Filter along, var labels) ->
                "that" + labels(labels) + " with " + source(step) + where(along) + " from [" + source(far)
                        + where(filter) + "]";
            case Source.Among(Source walk, Filter.Compare by) -> source(walk) + " from [index " + filter(by) + "]";
            case Source.Fixed(FixedRead read, var facts, var columns, var arguments) -> "fixed " + read.name()
                    + (facts.isEmpty() ? ""
                            : facts.stream().map(String::valueOf).collect(Collectors.joining(", ", " when ", "")))
                    + (arguments.isEmpty() ? ""
                            : arguments.stream().map(Outline::argument).collect(Collectors.joining(", ", " (", ")")));
            case Source.Cell(String column, boolean many, int most, var labels) ->
                (many ? "each of column " : "column ") + column;
            case Source.AsOf(Source all, Filter holding) -> source(all) + " as of " + filter(holding);
        };
    }

    private static String argument(Source.Argument argument) {
        return argument.parameter() + " = " + switch (argument) {
            case Source.Argument.Given(String parameter, Slot value) -> slot(value);
            case Source.Argument.OfNode ofNode -> value(Owner.NODE, "id");
        };
    }

    static String labels(List<String> labels) {
        return labels.isEmpty() ? "" : " :" + String.join("|", labels);
    }

    private static String where(Filter filter) {
        return filter.equals(Filter.ALL) ? "" : " where " + filter(filter);
    }

    private static String filter(Filter filter) {
        return switch (filter) {
            case Filter.And(var parts) -> joined(parts, " and ", "true");
            case Filter.Or(var parts) -> joined(parts, " or ", "false");
            case Filter.Not(Filter part) -> "not " + filter(part);
            case Filter.Compare(Owner owner, String property, Filter.Operator operator, Slot value) ->
                value(owner, property) + " " + sign(operator) + " " + slot(value);
            case Filter.Held(Owner owner, String property, Filter.Operator operator, Slot day) ->
                value(owner, property) + " " + sign(operator) + " " + slot(day);
            case Filter.Absent(Owner owner, String property) -> value(owner, property) + " is absent";
            case Filter.HasLabel(var labels) -> "is" + labels(labels);
            case Filter.Known(Source source) -> "is one of [" + source(source) + "]";
            case Filter.Some(Source source, Filter inner) -> "some " + source(source) + within(inner);
            case Filter.Single(Source source, Filter inner) -> "single " + source(source) + within(inner);
            case Filter.Counted(Source source, Filter inner, Filter.Operator operator, Slot value, var enough) ->
                "count " + source(source) + within(inner) + " " + sign(operator) + " " + slot(value)
                        + enough.map(e -> " counting to " + slot(e)).orElse("");
            case Filter.On(Owner owner, Filter inner) -> owner.name().toLowerCase(Locale.ROOT) + within(inner);
        };
    }

    private static String within(Filter filter) {
        return " {" + filter(filter) + "}";
    }

    private static String joined(List<Filter> parts, String by, String none) {
        return parts.isEmpty() ? none : parts.stream().map(Outline::filter).collect(Collectors.joining(by, "(", ")"));
    }

    private static String sign(Filter.Operator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case IN -> "in";
            case CONTAINS -> "contains";
            case STARTS_WITH -> "starts with";
            case ENDS_WITH -> "ends with";
            case GREATER -> ">";
            case AT_LEAST -> ">=";
            case LESS -> "<";
            case AT_MOST -> "<=";
        };
    }

    static String value(Owner owner, String property) {
        return owner.name().toLowerCase(Locale.ROOT) + "." + property;
    }

    private static String slot(Slot slot) {
        return "$" + slot.index();
    }

    private void line(int depth, String text) {
        out.append('\n').append("  ".repeat(depth)).append(text);
    }

}
