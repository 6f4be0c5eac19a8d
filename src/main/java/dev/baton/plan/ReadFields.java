package dev.baton.plan;

import dev.baton.model.FixedRead;
import dev.baton.model.ReadField;
import dev.baton.model.RecordType;
import dev.baton.model.RecordType.Cell;
import dev.baton.model.Relationship;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Layout.ConnectionPart;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.Objects;
import dev.baton.plan.Layout.Window;
import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans fields whose answer a fixed read gives. Its rows are read like nodes, what stands
 * in their columns too: nodes with all that can be selected of nodes, relationships with
 * their properties and sources, and rows within rows.
 */
final class ReadFields {

    private final Vocabulary vocabulary;

    private final Selections selections;

    private final Sources sources;

    private final Ids ids;

    private final Limits limits;

    private final Values values;

    ReadFields(Vocabulary vocabulary, Selections selections, Sources sources, Ids ids, Limits limits, Values values) {
        this.vocabulary = vocabulary;
        this.selections = selections;
        this.sources = sources;
        this.ids = ids;
        this.limits = limits;
        this.values = values;
    }

    /** The field, with what is selected of it. */
    Layout of(ReadField read, ExecutableNormalizedField field, Columns into) {
        Source source = sources.fixed(read, new ReadShape(read, field, values),
                new ReadArguments(ids, limits, values).of(read, field.getResolvedArguments()));
        return read.many() ? connection(read, source, field, into) : one(read.type(), source, field, into);
    }

    private Layout one(RecordType type, Source source, ExecutableNormalizedField field, Columns into) {
        Columns columns = new Columns();
        ObjectLayout<Layout> object = record(type, field.getChildren(), columns);
        return new Layout.First(into.add(rows(source, type.name(), columns)), only(type.name(), object));
    }

    private static Objects only(String name, ObjectLayout<Layout> object) {
        return new Objects(Map.of(name, object), true);
    }

    private static Column rows(Source source, String type, Columns columns) {
        return new Column.Rows(
                new Read(source, Filter.ALL, List.of(), List.of(), Optional.empty(), row(type, columns)));
    }

    private static Row row(String type, Columns columns) {
        return Row.of(List.of(type), columns.list());
    }

    private ObjectLayout<Layout> record(RecordType type, List<ExecutableNormalizedField> selected, Columns columns) {
        return selections.fields(type.name(), selected, (name, child) -> name.equals("__typename")
                ? new Layout.Typename(type.name()) : cell(type, type.cell(name), child, columns));
    }

    private Layout cell(RecordType owner, Cell cell, ExecutableNormalizedField child, Columns columns) {
        return switch (cell) {
            case Cell.Value(String name) -> new Layout.Leaf(columns.add(new Column.Value(Owner.NODE, name)),
                    selections.types().leaf(owner.name(), name));
            case Cell.Nodes nodes -> {
                RowBuilder row = new RowBuilder(nodes.target());
                Objects objects = selections.objects(nodes.target(), child.getChildren(), row);
                Read read = new Read(sources.cell(nodes), Filter.ALL, List.of(), List.of(), Optional.empty(),
                        row.build(vocabulary));
                yield laidOut(owner, cell, nodes.many(), columns.add(new Column.Rows(read)), objects);
            }
            case Cell.Link link -> {
                Columns row = new Columns();
                Objects objects = links(link, child.getChildren(), row);
                Row labelled = Row.of(link.types().stream().sorted().toList(), row.list());
                Read read = new Read(sources.cell(link), Filter.ALL, List.of(), List.of(), Optional.empty(), labelled);
                yield laidOut(owner, cell, link.many(), columns.add(new Column.Rows(read)), objects);
            }
            case Cell.Part part -> {
                Columns row = new Columns();
                ObjectLayout<Layout> object = record(part.type(), child.getChildren(), row);
                int at = columns.add(rows(Sources.part(part), part.type().name(), row));
                yield laidOut(owner, cell, part.many(), at, only(part.type().name(), object));
            }
        };
    }

    private Layout laidOut(RecordType owner, Cell cell, boolean many, int at, Objects objects) {
        return many ? new Layout.Items(at, objects, selections.types().itemNonNull(owner.name(), cell.name()))
                : new Layout.First(at, objects);
    }

    /**
     * Relationships: their type stands before the first slash of their id, as the kind
     * does in that of a node.
     */
    private Objects links(Cell.Link link, List<ExecutableNormalizedField> selected, Columns row) {
        if (link.types().size() > 1) {
            row.add(new Column.Value(Owner.NODE, "id"));
        }
        Map<String, ObjectLayout<Layout>> byType = new LinkedHashMap<>();
        for (String type : link.types()) {
            Relationship relationship = vocabulary.relationship(type);
            byType.put(type, selections.fields(relationship.linkName(), selected,
                    (name, child) -> selections.link(relationship, name, child, row)));
        }
        return new Objects(byType, link.types().size() == 1);
    }

    private Layout connection(ReadField field, Source source, ExecutableNormalizedField asked, Columns into) {
        Page page = Page.of(asked.getResolvedArguments(), limits.pageSize());
        FixedRead read = field.read();
        List<Cursor.KeyType> types = read.order().stream().map(ReadFields::keyType).toList();
        String scope = field.owner() + "." + field.name();
        List<Slot> seek = new ArrayList<>();
        if (page.cursor() != null) {
            for (int i = 0; i < types.size(); i++) {
                int key = i;
                seek.add(values.add(page.cursor(),
                        cursor -> Cursor.decode(page.argument(), (String) cursor, scope, types).get(key)));
            }
        }
        Connections.Wanted wanted = Connections.Wanted.of(asked, page.backward());
        Columns row = new Columns();
        List<OrderKey> keys = page.executed(read.order()
            .stream()
            .<OrderKey>map(k -> new OrderKey.Value(Owner.NODE, k.column(), k.descending()))
            .toList());
        List<Integer> keysAt = new ArrayList<>();
        if (wanted.cursors()) {
            read.order().forEach(k -> keysAt.add(row.add(new Column.Value(Owner.NODE, k.column()))));
        }
        Slot limit = page.limit(values, wanted.oneMore());
        Window window = new Window(limit, wanted.oneMore(), page.backward(), page.cursor() != null, keysAt, scope);
        String type = selections.types().name(asked);
        ObjectLayout<ConnectionPart> object = selections.fields(type, asked.getChildren(),
                (name, child) -> part(field, source, name, child, row, window, into));
        int rowsAt = -1;
        if (wanted.rows()) {
            Read found = new Read(source, Filter.ALL, keys, seek, Optional.of(limit), row(field.type().name(), row));
            rowsAt = into.add(new Column.Rows(found));
        }
        int totalAt = wanted.total() ? into.add(new Column.Count(source, Filter.ALL)) : -1;
        return new Layout.Connection(rowsAt, totalAt, window, object);
    }

    private ConnectionPart part(ReadField field, Source source, String name, ExecutableNormalizedField child,
            Columns row, Window window, Columns into) {
        String type = field.type().name() + "Connection";
        return switch (name) {
            case "__typename" -> new ConnectionPart.Typename(type);
            case "totalCount" -> new ConnectionPart.Total();
            case "stoppedAt" ->
                new ConnectionPart.StoppedAt(into.add(new Column.Count(source, Filter.ALL)), field.read().rows());
            case "nodes" ->
                new ConnectionPart.Nodes(node(field.type(), child, row), selections.types().itemNonNull(type, name));
            case "edges" -> new ConnectionPart.Edges(edge(field.type(), child, row, window),
                    selections.types().itemNonNull(type, name));
            case "pageInfo" -> new ConnectionPart.PageInfo(Connections.pageInfo(selections, child));
            default -> throw new IllegalStateException("A connection has no field " + name);
        };
    }

    private Layout node(RecordType type, ExecutableNormalizedField child, Columns row) {
        return new Layout.Same(only(type.name(), record(type, child.getChildren(), row)));
    }

    private ObjectLayout<Layout> edge(RecordType type, ExecutableNormalizedField child, Columns row, Window window) {
        String edge = type.name() + "Edge";
        return selections.fields(edge, child.getChildren(), (name, field) -> switch (name) {
            case "__typename" -> new Layout.Typename(edge);
            case "cursor" -> new Layout.RowCursor(window);
            case "node" -> node(type, field, row);
            default -> throw new IllegalStateException("An edge has no field " + name);
        });
    }

    private static Cursor.KeyType keyType(FixedRead.Key key) {
        return switch (key.kind()) {
            case TEXT -> Cursor.KeyType.TEXT;
            case WHOLE -> Cursor.KeyType.DAY;
            case NUMBER -> Cursor.KeyType.NUMBER;
        };
    }

}
