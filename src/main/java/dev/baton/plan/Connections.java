package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.Relationship;
import dev.baton.model.RootField;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import dev.baton.plan.GroupSelections.Grouped;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans connections: filter, order and page, then what is selected of the edges and
 * nodes.
 */
final class Connections {

    private final Vocabulary vocabulary;

    private final Selections selections;

    private final Sources sources;

    private final Conditions conditions;

    private final Limits limits;

    private final Values values;

    private final GroupSelections groups;

    private final Orderings orderings;

    private final Narrowing narrowing;

    private final Access access;

    Connections(Vocabulary vocabulary, Selections selections, Sources sources, Conditions conditions, Limits limits,
            Values values, Orderings orderings, Access access) {
        this.vocabulary = vocabulary;
        this.selections = selections;
        this.sources = sources;
        this.conditions = conditions;
        this.limits = limits;
        this.values = values;
        this.groups = new GroupSelections(vocabulary, selections, sources, limits, values);
        this.orderings = orderings;
        this.narrowing = new Narrowing(vocabulary);
        this.access = access;
    }

    /** The connection of a field that follows a relationship. */
    Layout walk(Kind owner, Field.Walk walk, ExecutableNormalizedField field, Columns into) {
        Relationship edge = vocabulary.relationship(walk.relationship());
        Filter filter = conditions.edge(field.getResolvedArguments().get("where"), walk.target(), edge);
        return plan(owner, walk.target(), edge, sources.walk(walk), filter, field, into);
    }

    /**
     * The connection of all nodes of a kind, or of the kinds of an interface or union.
     */
    Layout all(RootField.All all, ExecutableNormalizedField field, Columns into) {
        Target target = all.target();
        Filter filter = Filter.all(List.of(conditions.narrowed(all.narrowed(), field.getResolvedArguments()),
                conditions.node(field.getResolvedArguments().get("where"), target)));
        return target.single() ? plan(null, target, null, sources.all(target), filter, field, into) : plan(null, target,
                null, sources.kinds(target), Filter.all(List.of(sources.holding(target), filter)), field, into);
    }

    private Layout plan(@Nullable Kind near, Target target, @Nullable Relationship edge, Source source, Filter filter,
            ExecutableNormalizedField field, Columns into) {
        Page page = Page.of(field.getResolvedArguments(), limits.pageSize());
        Ordering ordering = orderings.of(target, edge);
        Order order = ordering.asked(orderBy(field), sources, values);
        String scope = (near == null ? "Query" : near.name()) + "." + field.getName() + order.text();
        // A cursor belongs to the field of one kind.
        List<Slot> seek = page.cursor() == null ? List.of() : values.of(field, scope, () -> seek(page, scope, order));
        Wanted wanted = Wanted.of(field, page.backward());
        RowBuilder row = new RowBuilder(target);
        List<OrderKey> keys = page.executed(order.keys());
        List<Integer> keysAt = wanted.cursors() ? row.keys(keys) : List.of();
        Slot limit = page.limit(values, wanted.oneMore());
        Window window = new Window(limit, wanted.oneMore(), page.backward(), page.cursor() != null, keysAt, scope);
        String type = selections.types().name(field);
        ObjectLayout<ConnectionPart> object = selections.fields(type, field.getChildren(),
                (name, child) -> name.equals("groups")
                        ? groups.groups(grouped(target, edge, source, filter), child, into)
                        : part(type, name, child, target, edge, row, window));
        int rowsAt = -1;
        if (wanted.rows()) {
            Read read = new Read(source, filter, keys, seek, Optional.of(limit), row.build(vocabulary));
            Read found = near == null ? narrowing.page(read) : access.page(near, ordering, read);
            rowsAt = into.add(new Column.Rows(found));
        }
        int totalAt = wanted.total() ? into.add(narrowing.total(source, filter)) : -1;
        return new Layout.Connection(rowsAt, totalAt, window, object);
    }

    private List<Slot> seek(Page page, String scope, Order order) {
        Object cursor = Objects.requireNonNull(page.cursor());
        return IntStream.range(0, order.types().size())
            .mapToObj(key -> values.add(cursor,
                    c -> Cursor.decode(page.argument(), (String) c, scope, order.types()).get(key)))
            .toList();
    }

    private Grouped grouped(Target target, @Nullable Relationship edge, Source source, Filter filter) {
        Order order = orderings.of(target, edge).asked(List.of(), sources, values);
        return narrowing.grouped(new Grouped(target, edge, source, filter, order.keys()));
    }

    private ConnectionPart part(String type, String name, ExecutableNormalizedField child, Target target,
            @Nullable Relationship edge, RowBuilder row, Window window) {
        return switch (name) {
            case "__typename" -> new ConnectionPart.Typename(type);
            case "totalCount" -> new ConnectionPart.Total();
            case "nodes" ->
                new ConnectionPart.Nodes(node(target, child, row), selections.types().itemNonNull(type, name));
            case "edges" -> new ConnectionPart.Edges(edges(target, edge, child, row, window),
                    selections.types().itemNonNull(type, name));
            case "pageInfo" -> new ConnectionPart.PageInfo(pageInfo(selections, child));
            default -> throw new IllegalStateException("A connection has no field " + name);
        };
    }

    private Layout node(Target target, ExecutableNormalizedField child, RowBuilder row) {
        return new Layout.Same(selections.objects(target, child.getChildren(), row));
    }

    private ObjectLayout<Layout> edges(Target target, @Nullable Relationship edge, ExecutableNormalizedField child,
            RowBuilder row, Window window) {
        String type = selections.types().name(child);
        return selections.fields(type, child.getChildren(), (name, field) -> switch (name) {
            case "__typename" -> new Layout.Typename(type);
            case "cursor" -> new Layout.RowCursor(window);
            case "node" -> node(target, field, row);
            default -> selections.edge(type, edge == null ? Map.of() : edge.fields(), name, field, row);
        });
    }

    static ObjectLayout<PagePart> pageInfo(Selections selections, ExecutableNormalizedField child) {
        return selections.fields("PageInfo", child.getChildren(), (name, field) -> switch (name) {
            case "__typename" -> new PagePart.Typename("PageInfo");
            case "hasNextPage" -> PagePart.Fact.HAS_NEXT_PAGE;
            case "hasPreviousPage" -> PagePart.Fact.HAS_PREVIOUS_PAGE;
            case "startCursor" -> PagePart.Fact.START_CURSOR;
            case "endCursor" -> PagePart.Fact.END_CURSOR;
            default -> throw new IllegalStateException("A page has no field " + name);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> orderBy(ExecutableNormalizedField field) {
        Object orderBy = field.getResolvedArguments().get("orderBy");
        return orderBy == null ? List.of() : (List<Map<String, Object>>) orderBy;
    }

    /** What parts of a page the selection needs to be read. */
    record Wanted(boolean rows, boolean total, boolean cursors, boolean oneMore) {

        static Wanted of(ExecutableNormalizedField connection, boolean backward) {
            boolean rows = false;
            boolean total = false;
            boolean cursors = false;
            boolean oneMore = false;
            for (ExecutableNormalizedField part : connection.getChildren()) {
                switch (part.getName()) {
                    case "totalCount" -> total = true;
                    case "nodes" -> rows = true;
                    case "edges" -> {
                        rows = true;
                        cursors |= has(part, "cursor");
                    }
                    case "pageInfo" -> {
                        boolean ends = has(part, "startCursor") || has(part, "endCursor");
                        boolean more = has(part, backward ? "hasPreviousPage" : "hasNextPage");
                        rows |= ends || more;
                        cursors |= ends;
                        oneMore |= more;
                    }
                    default -> {
                    }
                }
            }
            return new Wanted(rows, total, cursors, oneMore);
        }

        private static boolean has(ExecutableNormalizedField part, String name) {
            return part.getChildren().stream().anyMatch(f -> f.getName().equals(name));
        }
    }

}
