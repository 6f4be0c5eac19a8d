package dev.baton.view;

import dev.baton.plan.Layout;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.Keyed;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.Objects;
import dev.baton.plan.Layout.PagePart;
import dev.baton.plan.Layout.Window;
import dev.baton.plan.Slot;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.Scalars;
import graphql.SerializationError;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Completes the value of one root field: the rules of the GraphQL specification, section
 * 6.4.3, applied to rows by a {@link Layout}. A null where none is allowed makes the
 * nearest nullable parent null, with one error at its own path.
 */
public final class Completion {

    /** Null, and the reason is among the errors already. */
    private static final Object REPORTED = new Object();

    private final List<GraphQLError> errors = new ArrayList<>();

    private final Path path;

    private final Windows windows;

    private final Leaves leaves;

    private Completion(Path path, Windows windows, Leaves leaves) {
        this.path = path;
        this.windows = windows;
        this.leaves = leaves;
    }

    /**
     * Completes a value.
     * @param layout how it is laid out
     * @param columns what the plan's columns read
     * @param values the values of the request, at the places that the layout names
     * @param path the path of the field
     * @param context the operation's context, for coercion
     * @param locale the operation's locale
     */
    public static Completed complete(Layout layout, List<?> columns, List<Object> values, ResultPath path,
            GraphQLContext context, Locale locale) {
        Completion completion = new Completion(new Path(path), new Windows(values), new Leaves(context, locale));
        Object value = completion.value(layout, columns);
        return new Completed(value == REPORTED ? null : value, completion.errors);
    }

    private @Nullable Object value(Layout layout, List<?> row) {
        return switch (layout) {
            case Layout.Leaf(int at, GraphQLType type) -> leaf(type, row.get(at));
            case Layout.Typename(String name) -> name;
            case Layout.RowCursor(Window window) -> Windows.cursor(window, row);
            case Layout.Node(int at, Objects objects) -> node(objects, at < 0 ? row : rows(row, at));
            case Layout.First(int at, Objects objects) -> {
                List<?> found = rows(row, at);
                yield found.isEmpty() ? null : node(objects, (List<?>) found.getFirst());
            }
            case Layout.Items(int at, Objects objects, boolean itemNonNull) ->
                items(rows(row, at), itemNonNull, objects.only().type(), item -> node(objects, (List<?>) item));
            case Layout.Ordered(int at, Objects objects, Slot ids, boolean itemNonNull) -> {
                Map<Object, List<?>> found = Windows.byId(rows(row, at));
                yield items(windows.ids(ids), itemNonNull, objects.only().type(), id -> {
                    List<?> node = found.get(id);
                    return node == null ? null : node(objects, node);
                });
            }
            case Layout.Connection connection -> connection(connection, row);
        };
    }

    private @Nullable Object leaf(GraphQLType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return leaves.serialize(type, value);
        }
        catch (CoercingSerializeException e) {
            errors.add(new SerializationError(path.toResultPath(), e));
            return REPORTED;
        }
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
            case ConnectionPart.Total() -> leaf(Scalars.GraphQLInt, row.get(connection.totalAt()));
            case ConnectionPart.Edges(ObjectLayout<Layout> edge, boolean itemNonNull) ->
                items(page, itemNonNull, edge.type(), item -> object(edge, this::value, (List<?>) item));
            case ConnectionPart.Nodes(Layout node, boolean itemNonNull) ->
                items(page, itemNonNull, "", item -> value(node, (List<?>) item));
            case ConnectionPart.PageInfo(ObjectLayout<PagePart> info) ->
                object(info, (fact, rows) -> windows.fact(fact, window, read, page), row);
        };
        return object(connection.object(), parts, row);
    }

    private <L> Object object(ObjectLayout<L> layout, BiFunction<L, List<?>, @Nullable Object> value, List<?> row) {
        Map<String, @Nullable Object> object = LinkedHashMap.newLinkedHashMap(layout.fields().size());
        boolean failed = false;
        for (Keyed<L> field : layout.fields()) {
            path.enter(field.key());
            Object completed = value.apply(field.layout(), row);
            if (completed == null && field.nonNull()) {
                errors.add(new NullFault(path.toResultPath(), field.declared(), layout.type()));
                completed = REPORTED;
            }
            path.leave();
            failed |= completed == REPORTED && field.nonNull();
            object.put(field.key(), completed == REPORTED ? null : completed);
        }
        return failed ? REPORTED : object;
    }

    private Object items(List<?> rows, boolean itemNonNull, String type, Function<Object, @Nullable Object> value) {
        List<@Nullable Object> items = new ArrayList<>(rows.size());
        boolean failed = false;
        for (int i = 0; i < rows.size(); i++) {
            path.enter(i);
            Object completed = value.apply(rows.get(i));
            if (completed == null && itemNonNull) {
                errors.add(new NullFault(path.toResultPath(), type, type));
                completed = REPORTED;
            }
            path.leave();
            failed |= completed == REPORTED && itemNonNull;
            items.add(completed == REPORTED ? null : completed);
        }
        return failed ? REPORTED : items;
    }

    private static List<?> rows(List<?> row, int at) {
        return (List<?>) row.get(at);
    }

}
