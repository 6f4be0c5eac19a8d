package dev.baton.view;

import dev.baton.plan.Layout;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.Form;
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
import org.neo4j.driver.Value;

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
    public static @Nullable Object value(Layout layout, Value row, List<Object> values) {
        return new Unpacking(new Windows(values)).value(layout, row);
    }

    private @Nullable Object value(Layout layout, Value row) {
        return switch (layout) {
            case Layout.Leaf(int at, GraphQLType type) -> row.get(at).asObject();
            case Layout.Typename(String name) -> name;
            case Layout.Fixed(String text) -> text;
            case Layout.Absent() -> null;
            case Layout.Formed(int at, GraphQLType type, Form form) ->
                row.get(at).isNull() ? null : Forms.of(form, row.get(at).asObject());
            case Layout.Several(var objects) -> objects.stream().map(o -> object(o, this::value, row)).toList();
            case Layout.RowCursor(Window window) -> Windows.cursor(window, row);
            case Layout.Same(Objects objects) -> node(objects, row);
            case Layout.Node(int at, Objects objects) -> node(objects, row.get(at));
            case Layout.First(int at, Objects objects) ->
                row.get(at).isEmpty() ? null : node(objects, row.get(at).get(0));
            case Layout.Items(int at, Objects objects, boolean itemNonNull) ->
                each(Windows.rows(row.get(at)), r -> node(objects, r));
            case Layout.Ordered(int at, Objects objects, Slot ids, boolean itemNonNull) -> {
                Map<Object, Value> found = Windows.byId(row.get(at));
                List<@Nullable Object> items = new ArrayList<>();
                windows.ids(ids).forEach(id -> items.add(found.containsKey(id) ? node(objects, found.get(id)) : null));
                yield items;
            }
            case Layout.Connection connection -> connection(connection, row);
        };
    }

    private Object node(Objects objects, Value row) {
        if (objects.single()) {
            return object(objects.only(), this::value, row);
        }
        String id = row.get(0).asString();
        return object(objects.of(id), this::value, row);
    }

    private Object connection(Layout.Connection connection, Value row) {
        Window window = connection.window();
        List<Value> read = connection.rowsAt() < 0 ? List.of() : Windows.rows(row.get(connection.rowsAt()));
        List<Value> page = windows.page(window, read);
        BiFunction<ConnectionPart, Value, @Nullable Object> parts = (part, same) -> switch (part) {
            case ConnectionPart.Typename(String name) -> name;
            case ConnectionPart.Total() -> row.get(connection.totalAt()).asObject();
            case ConnectionPart.StoppedAt(int at, int most) ->
                row.get(at).isNull() || row.get(at).asLong() < most ? null : most;
            case ConnectionPart.Edges(ObjectLayout<Layout> edge, boolean itemNonNull) ->
                each(page, r -> object(edge, this::value, r));
            case ConnectionPart.Nodes(Layout node, boolean itemNonNull) -> each(page, r -> value(node, r));
            case ConnectionPart.Groups(int at, ObjectLayout<Layout> group) ->
                each(Windows.rows(row.get(at)), r -> object(group, this::value, r));
            case ConnectionPart.PageInfo(ObjectLayout<PagePart> info) ->
                object(info, (fact, rows) -> windows.fact(fact, window, read, page), row);
        };
        return object(connection.object(), parts, row);
    }

    private <L> Object object(ObjectLayout<L> layout, BiFunction<L, Value, @Nullable Object> value, Value row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Keyed<L> field : layout.fields()) {
            values.put(field.key(), value.apply(field.layout(), row));
        }
        return new Uncompleted(layout.type(), values);
    }

    private static List<@Nullable Object> each(List<Value> rows, Function<Value, @Nullable Object> value) {
        List<@Nullable Object> items = new ArrayList<>(rows.size());
        rows.forEach(r -> items.add(value.apply(r)));
        return items;
    }

}
