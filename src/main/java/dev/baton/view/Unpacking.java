package dev.baton.view;

import dev.baton.plan.Layout;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.Keyed;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.Objects;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import dev.baton.plan.Slot;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays rows out for the engine's own completion, which {@link Completion} is compared
 * with.
 */
public final class Unpacking {

    private final Windows windows;

    private Unpacking(Windows windows) {
        this.windows = windows;
    }

    /**
     * The value of a root field, or null.
     * @param values the values of the request, at the places that the layout names
     */
    public static @Nullable Object value(Layout layout, List<?> row, List<Object> values) {
        return new Unpacking(new Windows(values)).value(layout, row);
    }

    private @Nullable Object value(Layout layout, List<?> row) {
        return switch (layout) {
            case Layout.Leaf(int at, GraphQLType type) -> row.get(at);
            case Layout.Typename(String name) -> name;
            case Layout.RowCursor(Window window) -> Windows.cursor(window, row);
            case Layout.Node(int at, Objects objects) -> node(objects, at < 0 ? row : rows(row, at));
            case Layout.First(int at, Objects objects) ->
                rows(row, at).stream().findFirst().map(r -> node(objects, (List<?>) r)).orElse(null);
            case Layout.Items(int at, Objects objects, boolean itemNonNull) ->
                each(rows(row, at), r -> node(objects, r));
            case Layout.Ordered(int at, Objects objects, Slot ids, boolean itemNonNull) -> {
                Map<Object, List<?>> found = Windows.byId(rows(row, at));
                List<@Nullable Object> items = new ArrayList<>();
                windows.ids(ids).forEach(id -> items.add(found.containsKey(id) ? node(objects, found.get(id)) : null));
                yield items;
            }
            case Layout.Connection connection -> connection(connection, row);
        };
    }

    private Object node(Objects objects, List<?> row) {
        if (objects.single()) {
            return object(objects.only(), this::value, row);
        }
        String id = (String) row.getFirst();
        return object(objects.of(id), this::value, row);
    }

    private Object connection(Layout.Connection connection, List<?> row) {
        Window window = connection.window();
        List<?> read = connection.rowsAt() < 0 ? List.of() : rows(row, connection.rowsAt());
        List<?> page = windows.page(window, read);
        BiFunction<ConnectionPart, List<?>, @Nullable Object> parts = (part, same) -> switch (part) {
            case ConnectionPart.Typename(String name) -> name;
            case ConnectionPart.Total() -> row.get(connection.totalAt());
            case ConnectionPart.Edges(ObjectLayout<Layout> edge, boolean itemNonNull) ->
                each(page, r -> object(edge, this::value, r));
            case ConnectionPart.Nodes(Layout node, boolean itemNonNull) -> each(page, r -> value(node, r));
            case ConnectionPart.PageInfo(ObjectLayout<PagePart> info) ->
                object(info, (fact, rows) -> windows.fact(fact, window, read, page), row);
        };
        return object(connection.object(), parts, row);
    }

    private <L> Object object(ObjectLayout<L> layout, BiFunction<L, List<?>, @Nullable Object> value, List<?> row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Keyed<L> field : layout.fields()) {
            values.put(field.key(), value.apply(field.layout(), row));
        }
        return new Uncompleted(layout.type(), values);
    }

    private static List<@Nullable Object> each(List<?> rows, Function<List<?>, @Nullable Object> value) {
        List<@Nullable Object> items = new ArrayList<>(rows.size());
        rows.forEach(r -> items.add(value.apply((List<?>) r)));
        return items;
    }

    private static List<?> rows(List<?> row, int at) {
        return (List<?>) row.get(at);
    }

}
