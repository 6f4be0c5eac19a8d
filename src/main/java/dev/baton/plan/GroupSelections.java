package dev.baton.plan;

import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import dev.baton.plan.GroupOrder.ByAggregate;
import dev.baton.plan.GroupOrder.ByKey;
import dev.baton.plan.Grouping.By;
import dev.baton.plan.Groups.GroupColumn;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.ObjectLayout;
import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans the groups of a connection: only what is selected of them is made. */
final class GroupSelections {

    private static final Aggregate COUNT = new Aggregate.Count();

    private static final GroupOrder LARGEST_FIRST = new ByAggregate(COUNT, true);

    private final Vocabulary vocabulary;

    private final Selections selections;

    private final GroupKeys keys;

    private final Limits limits;

    private final Values values;

    GroupSelections(Vocabulary vocabulary, Selections selections, Sources sources, Limits limits, Values values) {
        this.vocabulary = vocabulary;
        this.selections = selections;
        this.keys = new GroupKeys(vocabulary, sources);
        this.limits = limits;
        this.values = values;
    }

    /**
     * What is grouped.
     *
     * @param edge the relationship that leads to the nodes, null for a root list
     * @param order the order of the nodes where none is asked for
     */
    record Grouped(Target target, @Nullable Relationship edge, Source source, Filter filter, List<OrderKey> order) {
    }

    /** The field {@code groups} of a connection. */
    ConnectionPart groups(Grouped of, ExecutableNormalizedField field, Columns into) {
        Map<String, Object> arguments = field.getResolvedArguments();
        Grouping grouping = Grouping.of(vocabulary, of.target(), of.edge());
        List<String> names = list(arguments.get("by"));
        List<By> by = names.stream().map(grouping::key).toList();
        List<GroupColumn> columns = new ArrayList<>();
        String type = selections.types().name(field);
        ObjectLayout<Layout> group = selections.fields(type, field.getChildren(), (name, child) -> switch (name) {
            case "__typename" -> new Layout.Typename(type);
            case "keys" -> new Layout.Several(keys(names, by, child, columns));
            case "count" -> made(COUNT, type, child, columns);
            case "nodes" -> members(of, type, child, columns);
            default ->
                made(aggregate(grouping, name, Objects.requireNonNull((String) child.getResolvedArguments().get("of"))),
                        type, child, columns);
        });
        Groups groups = new Groups(of.source(), of.filter(), by.stream().map(keys::key).toList(),
                order(grouping, list(arguments.get("orderBy")), by.size()), selections.size(field), columns);
        return new ConnectionPart.Groups(into.add(new Column.Grouped(groups)), group);
    }

    private List<ObjectLayout<Layout>> keys(List<String> names, List<By> by, ExecutableNormalizedField field,
            List<GroupColumn> columns) {
        List<ObjectLayout<Layout>> layouts = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            int key = i;
            layouts.add(selections.fields("GroupKey", field.getChildren(), (name, child) -> switch (name) {
                case "__typename" -> new Layout.Typename("GroupKey");
                case "by" -> new Layout.Fixed(names.get(key));
                case "value" -> new Layout.Formed(add(columns, new GroupColumn.Key(key)),
                        selections.types().leaf("GroupKey", name), GroupKeys.form(by.get(key)));
                case "node" -> by.get(key) instanceof By.Related related ? node(key, related.target(), child, columns)
                        : new Layout.Absent();
                default -> throw new IllegalStateException("A key has no field " + name);
            }));
        }
        return layouts;
    }

    private Layout node(int key, Target target, ExecutableNormalizedField child, List<GroupColumn> columns) {
        RowBuilder row = new RowBuilder(target);
        Layout.Objects objects = selections.objects(target, child.getChildren(), row);
        return new Layout.First(add(columns, new GroupColumn.KeyNode(key, row.build(vocabulary))), objects);
    }

    private Layout members(Grouped of, String type, ExecutableNormalizedField child, List<GroupColumn> columns) {
        RowBuilder row = new RowBuilder(of.target());
        Layout.Objects objects = selections.objects(of.target(), child.getChildren(), row);
        Read read = new Read(of.source(), Filter.ALL, of.order(), List.of(), Optional.of(selections.size(child)),
                row.build(vocabulary));
        return new Layout.Items(add(columns, new GroupColumn.Members(read)), objects,
                selections.types().itemNonNull(type, child.getName()));
    }

    private Layout made(Aggregate aggregate, String type, ExecutableNormalizedField child, List<GroupColumn> columns) {
        int at = add(columns, new GroupColumn.Made(aggregate));
        return aggregate instanceof Aggregate.Day
                ? new Layout.Formed(at, selections.types().leaf(type, child.getName()), Layout.Form.Plain.DAY)
                : new Layout.Leaf(at, selections.types().leaf(type, child.getName()));
    }

    private Aggregate aggregate(Grouping grouping, String function, String of) {
        boolean day = function.equals("earliest") || function.equals("latest");
        return keys.aggregate(function, day ? grouping.dates() : grouping.numbers(), of);
    }

    /**
     * The order that was asked for, or the largest first; then the keys that are left.
     */
    private List<GroupOrder> order(Grouping grouping, List<Map<String, Object>> orderBy, int size) {
        List<GroupOrder> order = new ArrayList<>();
        boolean byKeys = false;
        for (Map<String, Object> one : orderBy) {
            String name = Objects.requireNonNull((String) one.get("field"));
            boolean descending = "DESC".equals(one.get("direction"));
            if (name.equals("KEY")) {
                byKeys = true;
                add(order, size, descending);
            }
            else {
                order.add(new ByAggregate(name.equals("COUNT") ? COUNT : ordered(grouping, name), descending));
            }
        }
        if (orderBy.isEmpty()) {
            order.add(LARGEST_FIRST);
        }
        if (!byKeys) {
            add(order, size, false);
        }
        return order;
    }

    private static void add(List<GroupOrder> order, int keys, boolean descending) {
        for (int i = 0; i < keys; i++) {
            order.add(new ByKey(i, descending));
        }
    }

    /** A name such as {@code AVERAGE_VALUE}: what is made, and of what. */
    private Aggregate ordered(Grouping grouping, String name) {
        int end = name.indexOf('_');
        return aggregate(grouping, name.substring(0, end).toLowerCase(Locale.ROOT), name.substring(end + 1));
    }

    private static int add(List<GroupColumn> columns, GroupColumn column) {
        int known = columns.indexOf(column);
        if (known < 0) {
            columns.add(column);
        }
        return known < 0 ? columns.size() - 1 : known;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(@Nullable Object argument) {
        return argument == null ? List.of() : (List<T>) argument;
    }

}
