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
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.Scalars;
import graphql.SerializationError;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Completes the value of one root field: the rules of the GraphQL specification, section
 * 6.4.3, applied to rows by a {@link Layout}, written as JSON in the same pass. A null
 * where none is allowed makes the nearest nullable parent null, with one error at its own
 * path; what had been written of that parent is taken back.
 */
public final class Completion {

    /** What came of a value. Where it was not written, nothing was. */
    private enum Outcome {

        /** It stands in the JSON. */
        WRITTEN,
        /** It is null. */
        NULL,
        /** It is null, and the reason is among the errors already. */
        REPORTED

    }

    /** Writes a part of an object from its row. */
    @FunctionalInterface
    private interface Part<L> {

        Outcome write(L layout, Value row);

    }

    /** Writes an item of a list. */
    @FunctionalInterface
    private interface Item<T> {

        Outcome write(T item);

    }

    private final JsonBuffer json = new JsonBuffer();

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
    public static Completed complete(Layout layout, Value columns, List<Object> values, ResultPath path,
            GraphQLContext context, Locale locale) {
        Completion completion = new Completion(new Path(path), new Windows(values), new Leaves(context, locale));
        Outcome outcome = completion.value(layout, columns);
        return new Completed(outcome == Outcome.WRITTEN ? completion.json.json() : null, completion.errors);
    }

    private Outcome value(Layout layout, Value row) {
        return switch (layout) {
            case Layout.Leaf(int at, GraphQLType type) -> leaf(type, row.get(at));
            case Layout.Typename(String name) -> text(name);
            case Layout.Fixed(String text) -> text(text);
            case Layout.Absent() -> Outcome.NULL;
            case Layout.Formed(int at, GraphQLType type, Form form) -> formed(type, form, row.get(at));
            case Layout.Several(var objects) -> items(objects, true, "", object -> object(object, this::value, row));
            case Layout.RowCursor(Window window) -> text(Windows.cursor(window, row));
            case Layout.Same(Objects objects) -> node(objects, row);
            case Layout.Node(int at, Objects objects) -> node(objects, row.get(at));
            case Layout.First(int at, Objects objects) -> {
                Value found = row.get(at);
                yield found.isEmpty() ? Outcome.NULL : node(objects, found.get(0));
            }
            case Layout.Items(int at, Objects objects, boolean itemNonNull) ->
                items(Windows.rows(row.get(at)), itemNonNull, objects.only().type(), item -> node(objects, item));
            case Layout.Ordered(int at, Objects objects, Slot ids, boolean itemNonNull) -> {
                Map<Object, Value> found = Windows.byId(row.get(at));
                yield items(windows.ids(ids), itemNonNull, objects.only().type(), id -> {
                    Value node = found.get(id);
                    return node == null ? Outcome.NULL : node(objects, node);
                });
            }
            case Layout.Connection connection -> connection(connection, row);
        };
    }

    private Outcome text(String text) {
        json.text(text);
        return Outcome.WRITTEN;
    }

    private Outcome leaf(GraphQLType type, Value value) {
        if (value.isNull()) {
            return Outcome.NULL;
        }
        return serialized(type, value.asObject());
    }

    private Outcome formed(GraphQLType type, Form form, Value value) {
        return value.isNull() ? Outcome.NULL : serialized(type, Forms.of(form, value.asObject()));
    }

    private Outcome serialized(GraphQLType type, Object value) {
        try {
            Object scalar = leaves.serialize(type, value);
            if (scalar == null) {
                return Outcome.NULL;
            }
            json.scalar(scalar);
            return Outcome.WRITTEN;
        }
        catch (CoercingSerializeException e) {
            errors.add(new SerializationError(path.toResultPath(), e));
            return Outcome.REPORTED;
        }
    }

    private Outcome node(Objects objects, Value row) {
        return object(objects.single() ? objects.only() : objects.of(row.get(0).asString()), this::value, row);
    }

    private Outcome connection(Layout.Connection connection, Value row) {
        Window window = connection.window();
        List<Value> read = connection.rowsAt() < 0 ? List.of() : Windows.rows(row.get(connection.rowsAt()));
        List<Value> page = windows.page(window, read);
        Part<ConnectionPart> parts = (part, same) -> switch (part) {
            case ConnectionPart.Typename(String name) -> text(name);
            case ConnectionPart.Total() -> leaf(Scalars.GraphQLInt, row.get(connection.totalAt()));
            case ConnectionPart.StoppedAt(int at, int most) -> stoppedAt(row.get(at), most);
            case ConnectionPart.Edges(ObjectLayout<Layout> edge, boolean itemNonNull) ->
                items(page, itemNonNull, edge.type(), item -> object(edge, this::value, item));
            case ConnectionPart.Nodes(Layout node, boolean itemNonNull) ->
                items(page, itemNonNull, "", item -> value(node, item));
            case ConnectionPart.Groups(int at, ObjectLayout<Layout> group) ->
                items(Windows.rows(row.get(at)), true, group.type(), item -> object(group, this::value, item));
            case ConnectionPart.PageInfo(ObjectLayout<PagePart> info) ->
                object(info, (fact, rows) -> fact(windows.fact(fact, window, read, page)), row);
        };
        return object(connection.object(), parts, row);
    }

    private Outcome stoppedAt(Value found, int most) {
        return found.isNull() || found.asLong() < most ? Outcome.NULL : serialized(Scalars.GraphQLInt, most);
    }

    private Outcome fact(@Nullable Object fact) {
        if (fact == null) {
            return Outcome.NULL;
        }
        json.scalar(fact);
        return Outcome.WRITTEN;
    }

    private <L> Outcome object(ObjectLayout<L> layout, Part<L> part, Value row) {
        int start = json.place();
        boolean failed = false;
        List<Keyed<L>> fields = layout.fields();
        for (int i = 0; i < fields.size(); i++) {
            Keyed<L> field = fields.get(i);
            json.sign(i == 0 ? '{' : ',');
            json.key(field.key());
            path.enter(field.key());
            failed |= !stands(part.write(field.layout(), row), field.nonNull(), field.declared(), layout.type());
            path.leave();
        }
        return closed(start, failed, '{', '}', fields.isEmpty());
    }

    private <T> Outcome items(List<T> rows, boolean itemNonNull, String type, Item<T> item) {
        int start = json.place();
        boolean failed = false;
        for (int i = 0; i < rows.size(); i++) {
            json.sign(i == 0 ? '[' : ',');
            path.enter(i);
            failed |= !stands(item.write(rows.get(i)), itemNonNull, type, type);
            path.leave();
        }
        return closed(start, failed, '[', ']', rows.isEmpty());
    }

    /** Whether a parent can stand with what came of its part. */
    private boolean stands(Outcome part, boolean nonNull, String declared, String parent) {
        if (part == Outcome.WRITTEN) {
            return true;
        }
        json.nothing();
        if (part == Outcome.NULL && nonNull) {
            errors.add(new NullFault(path.toResultPath(), declared, parent));
        }
        return !nonNull;
    }

    private Outcome closed(int start, boolean failed, char open, char close, boolean empty) {
        if (failed) {
            json.backTo(start);
            return Outcome.REPORTED;
        }
        if (empty) {
            json.sign(open);
        }
        json.sign(close);
        return Outcome.WRITTEN;
    }

}
