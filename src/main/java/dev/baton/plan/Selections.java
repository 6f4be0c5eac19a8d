package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Kind;
import dev.baton.model.ReadField;
import dev.baton.model.Relationship;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Layout.Keyed;
import dev.baton.plan.Layout.ObjectLayout;
import dev.baton.plan.Layout.Objects;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Plans what is selected of nodes: their columns and how the answer is laid out over
 * them.
 */
final class Selections {

    private static final Target CLAIM = new Target("Claim", List.of("Claim"), true);

    private static final Target SOURCE = new Target("Source", List.of("Source"), true);

    private final Vocabulary vocabulary;

    private final FieldTypes types;

    private final Values values;

    private final Ids ids;

    private final Limits limits;

    private final Orderings orderings;

    private final Moment moment;

    private final Sources sources;

    private final Connections connections;

    private final Access access;

    private final ReadFields reads;

    Selections(Vocabulary vocabulary, FieldTypes types, Ids ids, Limits limits, Values values, Orderings orderings,
            Access access, Moment moment) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.values = values;
        this.ids = ids;
        this.limits = limits;
        this.orderings = orderings;
        this.moment = moment;
        this.access = access;
        this.sources = new Sources(vocabulary, moment, values);
        Conditions conditions = new Conditions(vocabulary, sources, values, ids);
        this.connections = new Connections(vocabulary, this, sources, conditions, limits, values, orderings, access);
        this.reads = new ReadFields(vocabulary, this, sources, ids, limits, values);
    }

    /** The selections below a field, as of its own moment where it names one. */
    private Selections below(ExecutableNormalizedField field) {
        Moment there = Moment.of(field, moment, values);
        return there.equals(moment) ? this
                : new Selections(vocabulary, types, ids, limits, values, orderings, access, there);
    }

    FieldTypes types() {
        return types;
    }

    Sources sources() {
        return sources;
    }

    Connections connections() {
        return connections;
    }

    ReadFields reads() {
        return reads;
    }

    /** The objects that a field's nodes become, whatever kind they are of. */
    Objects objects(Target target, List<ExecutableNormalizedField> selected, RowBuilder row) {
        Map<String, ObjectLayout<Layout>> byPrefix = new LinkedHashMap<>();
        for (String name : target.kinds()) {
            Kind kind = vocabulary.kind(name);
            byPrefix.put(kind.prefix(), fields(name, selected, (field, child) -> node(kind, field, child, row)));
        }
        return new Objects(byPrefix, target.single());
    }

    /** The fields of an object, in the order of the answer. */
    <L> ObjectLayout<L> fields(String type, List<ExecutableNormalizedField> selected,
            BiFunction<String, ExecutableNormalizedField, L> layout) {
        List<Keyed<L>> fields = new ArrayList<>();
        for (ExecutableNormalizedField child : selected) {
            if (child.getObjectTypeNames().contains(type)) {
                GraphQLOutputType declared = types.of(type, child.getName());
                fields.add(new Keyed<>(child.getResultKey(), declared instanceof GraphQLNonNull,
                        GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(declared)),
                        values.of(child, () -> layout.apply(child.getName(), child))));
            }
        }
        return new ObjectLayout<>(type, fields);
    }

    /** A field of a node: the same fields of several kinds have the same values. */
    private Layout node(Kind kind, String name, ExecutableNormalizedField child, RowBuilder row) {
        Object meaning = Optional.<Object>ofNullable(kind.fields().get(name))
            .orElseGet(() -> List.of(kind.name(), name));
        return values.of(child, meaning, () -> below(child).field(kind, name, child, row));
    }

    private Layout field(Kind kind, String name, ExecutableNormalizedField child, RowBuilder row) {
        if (name.equals("__typename")) {
            return new Layout.Typename(kind.name());
        }
        Columns columns = row.node(kind.name());
        return switch (kind.fields().get(name)) {
            case Field.Value value -> {
                int at = columns.add(new Column.Value(Owner.NODE, name));
                yield new Layout.Leaf(at, types.leaf(kind.name(), name));
            }
            case Field.Walk walk when walk.many() -> connections.walk(kind, walk, child, columns);
            case Field.Walk walk -> first(walk, child, columns);
            case Field.Reference reference -> reference(Owner.NODE, kind.name(), reference, child, columns::add);
            case Field.Citations citations -> citations(Owner.NODE, kind.name(), child, columns::add);
            case null -> {
                ReadField read = vocabulary.readOrNull(kind.name(), name);
                if (read == null) {
                    throw unknown(kind.name(), name);
                }
                yield reads.of(read, child, columns);
            }
        };
    }

    private Layout first(Field.Walk walk, ExecutableNormalizedField child, Columns columns) {
        RowBuilder row = new RowBuilder(walk.target());
        Objects objects = objects(walk.target(), child.getChildren(), row);
        List<OrderKey> order = List.of(OrderKey.id(Owner.NODE));
        Optional<Slot> one = Optional.of(values.add(1L));
        Read read = new Read(sources.walk(walk), Filter.ALL, order, List.of(), one, row.build(vocabulary));
        return new Layout.First(columns.add(new Column.Rows(read)), objects);
    }

    /** A field of an edge. */
    Layout edge(String type, Map<String, Field> fields, String name, ExecutableNormalizedField child, RowBuilder row) {
        return switch (fields.get(name)) {
            case Field.Value value ->
                new Layout.Leaf(row.edge(new Column.Value(Owner.EDGE, name)), types.leaf(type, name));
            case Field.Reference reference -> reference(Owner.EDGE, type, reference, child, row::edge);
            case Field.Citations citations -> citations(Owner.EDGE, type, child, row::edge);
            case Field.Walk walk -> throw unknown(type, name);
            case null -> throw unknown(type, name);
        };
    }

    /**
     * A field of a relationship that is shown by itself: to what is read it is the node.
     */
    Layout link(Relationship relationship, String name, ExecutableNormalizedField child, Columns columns) {
        String type = relationship.linkName();
        if (name.equals("__typename")) {
            return new Layout.Typename(type);
        }
        return switch (relationship.fields().get(name)) {
            case Field.Value value ->
                new Layout.Leaf(columns.add(new Column.Value(Owner.NODE, name)), types.leaf(type, name));
            case Field.Reference reference -> reference(Owner.NODE, type, reference, child, columns::add);
            case Field.Citations citations -> citations(Owner.NODE, type, child, columns::add);
            case Field.Walk walk -> throw unknown(type, name);
            case null -> throw unknown(type, name);
        };
    }

    private Layout reference(Owner owner, String type, Field.Reference reference, ExecutableNormalizedField child,
            Adding add) {
        RowBuilder row = new RowBuilder(reference.target());
        Objects objects = objects(reference.target(), child.getChildren(), row);
        Optional<Slot> limit = reference.many() ? Optional.of(size(child)) : Optional.of(values.add(1L));
        Read read = new Read(sources.reference(owner, reference), Filter.ALL, List.of(OrderKey.id(Owner.NODE)),
                List.of(), limit, row.build(vocabulary));
        int at = add.column(new Column.Rows(read));
        return reference.many() ? new Layout.Items(at, objects, types.itemNonNull(type, child.getName()))
                : new Layout.First(at, objects);
    }

    private Layout citations(Owner owner, String type, ExecutableNormalizedField child, Adding add) {
        RowBuilder row = new RowBuilder(SOURCE);
        Map<String, Field> cites = vocabulary.relationship("CITES").fields();
        ObjectLayout<Layout> citation = fields("Citation", child.getChildren(), (name, field) -> switch (name) {
            case "__typename" -> new Layout.Typename("Citation");
            case "source" -> new Layout.Same(objects(SOURCE, field.getChildren(), row));
            case "claim" -> {
                RowBuilder claim = new RowBuilder(CLAIM);
                Objects objects = objects(CLAIM, field.getChildren(), claim);
                int at = row.edge(new Column.Inline(Owner.CLAIM, claim.build(vocabulary)));
                yield new Layout.Node(at, objects);
            }
            default -> edge("Citation", cites, name, field, row);
        });
        Read read = new Read(sources.citations(owner), Filter.ALL,
                List.of(OrderKey.id(Owner.NODE), OrderKey.id(Owner.EDGE)), List.of(), Optional.of(size(child)),
                row.build(vocabulary));
        int at = add.column(new Column.Rows(read));
        return new Layout.Items(at, new Objects(Map.of("source", citation), true),
                types.itemNonNull(type, child.getName()));
    }

    /** The place of how many a list of few holds. */
    Slot size(ExecutableNormalizedField child) {
        return Page.of(child.getResolvedArguments(), limits.pageSize()).limit(values, false);
    }

    private static IllegalStateException unknown(String type, String field) {
        return new IllegalStateException(
                "The schema offers %s.%s, which the vocabulary does not have".formatted(type, field));
    }

    /** Adds a column to whichever part of a row the field belongs to. */
    private interface Adding {

        int column(Column column);

    }

}
