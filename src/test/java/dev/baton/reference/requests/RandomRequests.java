package dev.baton.reference.requests;

import dev.baton.model.Field;
import dev.baton.model.RootField;
import dev.baton.model.Vocabulary;
import dev.baton.reference.WholeGraph;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random requests with their arguments. The same seed gives the same request. */
public final class RandomRequests {

    /** How deep conditions may nest. */
    private static final int CONDITIONS = 4;

    private final GraphQLSchema schema;

    private final Vocabulary vocabulary;

    private final Draw draw;

    private final Aim aims;

    private final RandomValues values;

    private final Written written;

    private RandomRequests(GraphQLSchema schema, Vocabulary vocabulary, WholeGraph graph, long seed) {
        this.schema = schema;
        this.vocabulary = vocabulary;
        this.draw = new Draw(seed);
        this.aims = new Aim(graph, draw);
        this.values = new RandomValues(aims, draw);
        this.written = new Written(draw);
    }

    public static Request request(GraphQLSchema schema, Vocabulary vocabulary, WholeGraph graph, long seed) {
        return new RandomRequests(schema, vocabulary, graph, seed).request();
    }

    private Request request() {
        Selections selections = new Selections(schema, draw, this::arguments, this::isFixed, written);
        List<GraphQLFieldDefinition> roots = schema.getQueryType()
            .getFieldDefinitions()
            .stream()
            .filter(f -> !isFixed("Query", f.getName()))
            .toList();
        StringBuilder fields = new StringBuilder();
        for (GraphQLFieldDefinition root : draw.some(roots, draw.chance(80) ? 1 : 2)) {
            selections.field(schema.getQueryType(), root, 0, fields);
        }
        String operation = "{ always: __typename " + fields + "}" + selections.fragments();
        String definitions = written.variables().isEmpty() ? "" : "query Q" + written.definitions() + " ";
        return new Request(definitions + operation, written.variables());
    }

    /**
     * Whether a statement written by hand answers it: there is no plain evaluation of
     * those.
     */
    private boolean isFixed(String type, String field) {
        return vocabulary.readOrNull(type, field) != null;
    }

    private String arguments(String type, GraphQLFieldDefinition field, int depth) {
        List<String> arguments = new ArrayList<>();
        Optional<Object> aim = aim(type, field.getName());
        boolean backward = draw.chance(30) && field.getArgument("last") != null;
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument.getName().equals("asOf") && draw.chance(5)) {
                arguments.add("asOf: null");
                continue;
            }
            Optional<Object> value = switch (argument.getName()) {
                case "id" -> Optional.of(id(aim));
                case "ids" -> Optional.of(List.of(id(aim), "city/nowhere", id(aims.anyNode(List.of("City"))), id(aim)));
                case "after", "before" -> Optional.empty();
                case "first" -> Optional.<Object>of(size(depth)).filter(n -> !backward && draw.chance(30 + 30 * depth));
                case "last" -> Optional.<Object>of(size(depth)).filter(n -> backward);
                case "where" ->
                    Optional.of(values.of(argument.getType(), "where", aim, CONDITIONS)).filter(w -> draw.chance(45));
                case "asOf" ->
                    Optional.of(values.of(argument.getType(), "asOf", aim, CONDITIONS)).filter(w -> draw.chance(12));
                default -> Optional.of(values.of(argument.getType(), argument.getName(), aim, CONDITIONS))
                    .filter(w -> GraphQLTypeUtil.isNonNull(argument.getType()) || draw.chance(35));
            };
            value.ifPresent(v -> arguments.add(argument.getName() + ": " + written.value(argument.getType(), v)));
        }
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private int size(int depth) {
        return draw.chance(10) ? 0 : 1 + draw.below(depth > 1 ? 3 : 8);
    }

    private static String id(Optional<Object> aim) {
        return aim.map(Object::toString).orElse("city/nowhere");
    }

    /** Something that the field leads to. */
    private Optional<Object> aim(String type, String name) {
        if (type.equals("Query")) {
            RootField root = vocabulary.rootField(name);
            return aims.anyNode(root.target().kinds());
        }
        boolean kind = vocabulary.kinds().stream().anyMatch(k -> k.name().equals(type));
        String near = kind ? type : draw.one(vocabulary.kinds().stream().filter(k -> k.entity()).toList()).name();
        return vocabulary.kind(near).fields().get(name) instanceof Field.Walk walk ? aims.anywhere(near, walk)
                : Optional.empty();
    }

    static boolean isConnection(GraphQLObjectType type) {
        return type.getFieldDefinition("pageInfo") != null;
    }

}
