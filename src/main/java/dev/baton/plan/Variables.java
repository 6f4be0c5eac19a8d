package dev.baton.plan;

import graphql.Scalars;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a request's variables: which are given, how their objects and lists are
 * built, which enum values, truth values and nulls they hold. Other scalars, and lists of
 * them, stand as {@link Bound}. Requests of one document whose variables have one shape
 * share their plans.
 */
public final class Variables {

    private Variables() {
    }

    /**
     * The shape of variables.
     * @param coerced the variables, coerced to the types the operation declares
     */
    public static Map<String, Object> shape(GraphQLSchema schema, OperationDefinition operation,
            Map<String, Object> coerced) {
        if (coerced.isEmpty()) {
            return coerced;
        }
        Map<String, Object> shape = HashMap.newHashMap(coerced.size());
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            if (coerced.containsKey(name)) {
                GraphQLType type = Objects.requireNonNull(TypeFromAST.getTypeFromAST(schema, variable.getType()));
                shape.put(name, shape((GraphQLInputType) type, coerced.get(name), List.of(name)));
            }
        }
        return shape;
    }

    private static @Nullable Object shape(GraphQLInputType declared, @Nullable Object value, List<Object> path) {
        if (value == null) {
            return null;
        }
        return switch (GraphQLTypeUtil.unwrapNonNull(declared)) {
            case GraphQLInputObjectType object -> object(object, (Map<?, ?>) value, path);
            case GraphQLEnumType choice -> value;
            case GraphQLList list when holdsShape(list) -> list(list, (List<?>) value, path);
            case GraphQLType type when type == Scalars.GraphQLBoolean -> value;
            default -> new Bound(path);
        };
    }

    private static Object object(GraphQLInputObjectType type, Map<?, ?> value, List<Object> path) {
        Map<Object, @Nullable Object> shape = new LinkedHashMap<>();
        value.forEach((key, part) -> {
            GraphQLInputObjectField field = type.getFieldDefinition((String) key);
            shape.put(key, shape(field.getType(), part, then(path, key)));
        });
        return shape;
    }

    private static Object list(GraphQLList type, List<?> value, List<Object> path) {
        List<@Nullable Object> shape = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            shape.add(shape((GraphQLInputType) type.getWrappedType(), value.get(i), then(path, i)));
        }
        return shape;
    }

    /** Whether a list's items are more than values. */
    private static boolean holdsShape(GraphQLList list) {
        return switch (GraphQLTypeUtil.unwrapAll(list)) {
            case GraphQLInputObjectType object -> true;
            case GraphQLEnumType choice -> true;
            default -> false;
        };
    }

    private static List<Object> then(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

}
