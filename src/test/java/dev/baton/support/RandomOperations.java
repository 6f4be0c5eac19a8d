package dev.baton.support;

import dev.baton.model.ReadField.Parameter;
import dev.baton.model.Target;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Valid random operations: aliases, fragments on interfaces and unions, type names,
 * skipped and included fields, pages, at every level. The same seed gives the same
 * operation.
 */
public final class RandomOperations {

    private static final int DEPTH = 9;

    private final GraphQLSchema schema;

    private final Random random;

    private int aliases;

    private int budget = 60;

    private RandomOperations(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /**
     * An operation with the variables {@code $yes: Boolean!} and {@code $no: Boolean!}.
     */
    public static String operation(GraphQLSchema schema, long seed) {
        return "query Q($yes: Boolean!, $no: Boolean!) " + new RandomOperations(schema, seed).root();
    }

    private String root() {
        List<GraphQLFieldDefinition> fields = schema.getQueryType().getFieldDefinitions();
        StringBuilder out = new StringBuilder("{ used: __typename @skip(if: $yes) @include(if: $no) ");
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            field(fields.get(random.nextInt(fields.size())), 0, out);
        }
        return out.append("}").toString();
    }

    private void selection(GraphQLNamedOutputType type, int depth, StringBuilder out) {
        out.append("{ ");
        if (random.nextInt(4) == 0 || depth >= DEPTH || budget <= 0) {
            out.append("__typename ");
        }
        int start = out.length();
        switch (type) {
            case GraphQLObjectType object -> some(object.getFieldDefinitions(), depth, out);
            case GraphQLInterfaceType choice -> {
                some(choice.getFieldDefinitions(), depth, out);
                fragments(schema.getImplementations(choice), depth, out);
            }
            case GraphQLUnionType union ->
                fragments(union.getTypes().stream().map(t -> (GraphQLObjectType) t).toList(), depth, out);
            default -> throw new IllegalStateException(type.getName());
        }
        if (out.length() == start) {
            out.append("t").append(aliases++).append(": __typename ");
        }
        out.append("} ");
    }

    private void some(List<GraphQLFieldDefinition> fields, int depth, StringBuilder out) {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            field(fields.get(random.nextInt(fields.size())), depth, out);
        }
    }

    private void fragments(List<GraphQLObjectType> types, int depth, StringBuilder out) {
        Set<GraphQLObjectType> chosen = new LinkedHashSet<>();
        for (int i = 0; i < 2; i++) {
            chosen.add(types.get(random.nextInt(types.size())));
        }
        for (GraphQLObjectType type : chosen) {
            out.append("... on ").append(type.getName()).append(" ");
            selection(type, depth + 1, out);
        }
        if (random.nextInt(3) == 0
                && types.getFirst().getInterfaces().stream().anyMatch(i -> i.getName().equals("Node"))) {
            out.append("... on Node { node").append(aliases++).append(": id } ");
        }
    }

    private void field(GraphQLFieldDefinition field, int depth, StringBuilder out) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(type);
        if (!leaf && (depth >= DEPTH || budget <= 0)) {
            return;
        }
        budget--;
        // Always an alias, so that two fields with different arguments never meet under
        // one key.
        out.append("a").append(aliases++).append(": ").append(field.getName()).append(arguments(field)).append(' ');
        switch (random.nextInt(12)) {
            case 0 -> out.append("@include(if: $yes) ");
            case 1 -> out.append("@skip(if: $no) ");
            case 2 -> out.append("@include(if: $no) ");
            default -> {
            }
        }
        if (!leaf) {
            selection(type, depth + 1, out);
        }
    }

    private static boolean isRead(GraphQLFieldDefinition field) {
        return Sdl.vocabulary().reads().stream().anyMatch(r -> r.name().equals(field.getName()));
    }

    /** What a read takes: a node, a number that it allows, or anything. */
    private String argument(GraphQLFieldDefinition read, GraphQLArgument argument) {
        if (GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals("ID")) {
            return "\"network/gnlc\"";
        }
        return Sdl.vocabulary()
            .reads()
            .stream()
            .filter(r -> r.name().equals(read.getName()))
            .flatMap(r -> r.parameters().stream())
            .filter(p -> p instanceof Parameter.OfArgument of && of.argument().equals(argument.getName())
                    && !of.range().isEmpty())
            .map(p -> ((Parameter.OfArgument) p).range())
            .findFirst()
            .map(range -> String.valueOf(random.nextInt(range.getFirst().intValue(), range.getLast().intValue() + 1)))
            .orElseGet(() -> RandomInputs.of(argument.getType(), random, 3));
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> arguments = new ArrayList<>();
        if (isRead(field)) {
            for (GraphQLArgument argument : field.getArguments()) {
                if (argument.getArgumentDefaultValue().isNotSet() && GraphQLTypeUtil.isNonNull(argument.getType())) {
                    arguments.add(argument.getName() + ": " + argument(field, argument));
                }
            }
        }
        else if (field.getArgument("id") != null) {
            Target target = Sdl.vocabulary().rootField(field.getName()).target();
            String prefix = Sdl.vocabulary().kind(target.kinds().getFirst()).prefix();
            arguments.add("id: \"" + prefix + "/yeonsu\"");
        }
        if (field.getArgument("ids") != null) {
            arguments.add("ids: [\"city/yeonsu\", \"person/nobody\", \"conference/iclc-5\"]");
        }
        if (field.getArgument("last") != null && random.nextBoolean()) {
            arguments.add((random.nextBoolean() ? "last: " : "first: ") + random.nextInt(4));
        }
        for (String required : List.of("by", "of", "since", "version")) {
            if (!isRead(field) && field.getArgument(required) != null) {
                arguments.add(required + ": " + RandomInputs.of(field.getArgument(required).getType(), random, 3));
            }
        }
        if (field.getArgument("where") != null && random.nextInt(3) == 0) {
            arguments.add("where: " + RandomInputs.of(field.getArgument("where").getType(), random, 3));
        }
        if (field.getArgument("orderBy") != null && random.nextInt(3) == 0) {
            arguments.add("orderBy: " + RandomOrders.of(
                    (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType()),
                    random));
        }
        if (field.getArgument("asOf") != null && random.nextInt(3) == 0) {
            arguments.add("asOf: " + (random.nextInt(4) == 0 ? "null"
                    : RandomInputs.of(field.getArgument("asOf").getType(), random, 3)));
        }
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

}
