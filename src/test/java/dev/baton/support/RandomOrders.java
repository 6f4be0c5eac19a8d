package dev.baton.support;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Valid random orders of lists, as GraphQL writes them. */
public final class RandomOrders {

    private RandomOrders() {
    }

    /**
     * The argument {@code orderBy} of a list: one to three keys, each way round, what is
     * absent put anywhere.
     */
    public static String of(GraphQLSchema schema, String type, String field, Random random) {
        var argument = schema.getObjectType(type).getFieldDefinition(field).getArgument("orderBy");
        return "orderBy: " + of((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()), random);
    }

    static String of(GraphQLInputObjectType order, Random random) {
        var fields = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
        List<String> names = fields.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        List<String> keys = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            keys.add("{field: " + names.get(random.nextInt(names.size()))
                    + (random.nextBoolean() ? ", direction: DESC" : "") + (order.getField("nulls") == null ? ""
                            : List.of("", ", nulls: FIRST", ", nulls: LAST").get(random.nextInt(3)))
                    + "}");
        }
        return keys.stream().collect(Collectors.joining(", ", "[", "]"));
    }

}
