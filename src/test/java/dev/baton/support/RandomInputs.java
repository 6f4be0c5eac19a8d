package dev.baton.support;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Valid random values of input types, as GraphQL writes them. */
final class RandomInputs {

    private RandomInputs() {
    }

    /** A value of a type; input objects within are empty below the depth. */
    static String of(GraphQLType type, Random random, int depth) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list ->
                random.nextInt(5) == 0 ? "[]" : "[" + of(list.getWrappedType(), random, depth) + "]";
            case GraphQLEnumType choice -> choice.getValues().get(random.nextInt(choice.getValues().size())).getName();
            case GraphQLInputObjectType object -> object(object, random, depth);
            case GraphQLNamedType scalar -> scalar(scalar.getName(), random);
            default -> throw new IllegalStateException(type.toString());
        };
    }

    /**
     * Most objects have one field: what many conditions cost the database is bounded
     * elsewhere.
     */
    private static String object(GraphQLInputObjectType type, Random random, int depth) {
        List<String> fields = new ArrayList<>();
        List<GraphQLInputObjectField> chosen = new ArrayList<>(
                type.getFields().stream().filter(f -> f.getType() instanceof GraphQLNonNull).toList());
        boolean span = type.getName().equals("Span");
        if (chosen.isEmpty() && (depth > 0 || span)) {
            int count = random.nextInt(4) == 0 ? 2 : 1;
            random.ints(count, 0, type.getFields().size())
                .distinct()
                .mapToObj(type.getFields()::get)
                .forEach(chosen::add);
        }
        chosen.forEach(f -> fields.add(f.getName() + ": " + value(f, random, depth - 1)));
        return "{" + String.join(", ", fields) + "}";
    }

    private static String value(GraphQLInputObjectField field, Random random, int depth) {
        boolean absent = field.getName().equals("eq") && !field.getType().equals(Scalars.GraphQLInt);
        return absent && random.nextInt(6) == 0 ? "null" : of(field.getType(), random, depth);
    }

    private static String scalar(String name, Random random) {
        return switch (name) {
            case "Int" -> String.valueOf(1 + random.nextInt(20));
            case "Float" -> String.valueOf(random.nextInt(3000));
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "PartialDate" ->
                List.of("\"2019\"", "\"2021-10-27/2021-10-30\"", "\"2016-07\"").get(random.nextInt(3));
            case "ID" -> "\"city/yeonsu\"";
            default ->
                List.of("\"a\"", "\"Mayor\"", "\"Yeonsu\"", "\"\"", "\"medellin\"", "\"…\"").get(random.nextInt(6));
        };
    }

}
