package dev.baton.support;

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

    private static String object(GraphQLInputObjectType type, Random random, int depth) {
        List<String> fields = new ArrayList<>();
        List<GraphQLInputObjectField> chosen = new ArrayList<>(
                type.getFields().stream().filter(f -> f.getType() instanceof GraphQLNonNull).toList());
        if (depth > 0 && chosen.isEmpty()) {
            chosen.add(type.getFields().get(random.nextInt(type.getFields().size())));
        }
        chosen.forEach(f -> fields.add(f.getName() + ": " + of(f.getType(), random, depth - 1)));
        return "{" + String.join(", ", fields) + "}";
    }

    private static String scalar(String name, Random random) {
        return switch (name) {
            case "Int" -> String.valueOf(random.nextInt(20));
            case "Float" -> String.valueOf(random.nextInt(3000));
            case "Boolean" -> String.valueOf(random.nextBoolean());
            case "PartialDate" ->
                List.of("\"2019\"", "\"2021-10-27/2021-10-30\"", "\"2016-07\"").get(random.nextInt(3));
            case "ID" -> "\"city/yeonsu\"";
            default -> List.of("\"a\"", "\"Mayor\"", "\"Yeonsu\"", "\"\"").get(random.nextInt(4));
        };
    }

}
