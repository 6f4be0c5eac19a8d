package dev.baton.plan;

import dev.baton.model.Census;
import dev.baton.model.ReadField;
import dev.baton.model.RootField;
import dev.baton.model.Target;
import dev.baton.model.Vocabulary;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Plans the root fields of one operation. */
public final class Planner {

    private final Vocabulary vocabulary;

    private final FieldTypes types;

    private final Limits limits;

    private final Ids ids;

    private final Bounds bounds;

    private final Orderings orderings;

    private final Census census;

    private final Access access;

    private final UnaryOperator<List<Column>> start;

    private final Knowing knowing;

    private final Gathering gathering;

    /**
     * @param vocabulary the words of the graph
     * @param schema the executable schema, for the types of fields
     * @param limits what a plan may ask for
     * @param orderings what lists can be ordered by, kept from one planner to the next
     * @param census how much there is in the graph
     */
    public Planner(Vocabulary vocabulary, GraphQLSchema schema, Limits limits, Orderings orderings, Census census) {
        this(vocabulary, schema, limits, orderings, census, new Start(vocabulary)::of);
    }

    /**
     * @param start lets the reads of a plan start elsewhere
     */
    Planner(Vocabulary vocabulary, GraphQLSchema schema, Limits limits, Orderings orderings, Census census,
            UnaryOperator<List<Column>> start) {
        this(vocabulary, schema, limits, orderings, census, new Ids(vocabulary, UnaryOperator.identity()), start);
    }

    private Planner(Vocabulary vocabulary, GraphQLSchema schema, Limits limits, Orderings orderings, Census census,
            Ids ids, UnaryOperator<List<Column>> start) {
        this.vocabulary = vocabulary;
        this.types = new FieldTypes(schema);
        this.limits = limits;
        this.ids = ids;
        this.bounds = new Bounds(limits);
        this.orderings = orderings;
        this.census = census;
        this.access = new Access(census);
        this.start = start;
        this.knowing = new Knowing(new Selective(vocabulary), Amounts.of(census));
        this.gathering = new Gathering(Amounts.of(census));
    }

    /**
     * The same planner for a graph in which ids were merged.
     * @param survivors asked with each request where an id leads that may have been
     * merged
     */
    public Planner resolving(UnaryOperator<String> survivors) {
        return new Planner(vocabulary, types.schema(), limits, orderings, census, new Ids(vocabulary, survivors),
                start);
    }

    /**
     * Plans a root field.
     * @param operation the operation, normalised: fragments merged, variables coerced,
     * skipped fields left out
     * @param field one of its fields with its selection
     * @throws RequestException if an argument cannot be served
     */
    public Planned plan(ExecutableNormalizedOperation operation, ExecutableNormalizedField field) {
        bounds.check(field);
        Root root = new Root(operation, field);
        ReadField read = vocabulary.readOrNull(ReadField.QUERY, field.getName());
        Layout layout = read != null ? root.selections.reads().of(read, field, root.columns) : root.layout();
        List<Column> columns = gathering.of(knowing.of(start.apply(root.columns.list())));
        return new Planned(new Plan(field.getName(), columns), root.values.list(), layout);
    }

    /** One root field while it is planned. */
    private final class Root {

        private final ExecutableNormalizedField field;

        private final Values values;

        private final Columns columns = new Columns();

        private final Selections selections;

        Root(ExecutableNormalizedOperation operation, ExecutableNormalizedField field) {
            this.field = field;
            this.values = new Values(operation);
            Moment moment = Moment.of(field, Moment.WHENEVER, values);
            this.selections = new Selections(vocabulary, types, ids, limits, values, orderings, access, moment);
        }

        Layout layout() {
            return switch (vocabulary.rootField(field.getName())) {
                case RootField.All all -> selections.connections().all(all, field, columns);
                case RootField.Only(String name, Target target) -> only(target);
                case RootField.ById(String name, Target target) -> byId(target);
                case RootField.ByIds(String name, Target target) -> byIds(target);
            };
        }

        private Layout only(Target target) {
            return first(selections.sources().all(target), target, Optional.of(values.add(1L)));
        }

        /** A required argument: the engine has checked that it is there. */
        private Object argument(String name) {
            return Objects.requireNonNull(field.getResolvedArguments().get(name), name);
        }

        private Layout byId(Target target) {
            Slot one = values.add(argument("id"), id -> List.of(ids.check((String) id)));
            return first(selections.sources().byIds(target, one), target, Optional.empty());
        }

        private Layout byIds(Target target) {
            Slot wanted = values.add(argument("ids"), list -> ids.check((List<?>) list, limits.ids()));
            RowBuilder row = new RowBuilder(target);
            target.kinds().forEach(k -> row.node(k).add(new Column.Value(Owner.NODE, "id")));
            Layout.Objects objects = selections.objects(target, field.getChildren(), row);
            int at = rows(selections.sources().byIds(target, wanted), row, Optional.empty());
            return new Layout.Ordered(at, objects, wanted, selections.types().itemNonNull("Query", field.getName()));
        }

        private Layout first(Source source, Target target, Optional<Slot> limit) {
            RowBuilder row = new RowBuilder(target);
            Layout.Objects objects = selections.objects(target, field.getChildren(), row);
            return new Layout.First(rows(source, row, limit), objects);
        }

        private int rows(Source source, RowBuilder row, Optional<Slot> limit) {
            Read read = new Read(source, Filter.ALL, List.of(), List.of(), limit, row.build(vocabulary));
            return columns.add(new Column.Rows(read));
        }

    }

}
