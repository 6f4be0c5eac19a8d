package dev.baton.view;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Serializes scalars and enums with the schema's own coercion.
 *
 * @param context the operation's context
 * @param locale the operation's locale
 */
record Leaves(GraphQLContext context, Locale locale) {

    /**
     * The value as it stands in the response.
     * @throws CoercingSerializeException if the type does not take the value
     */
    @Nullable Object serialize(GraphQLType type, Object value) {
        // The built-in texts give a text back as it is; their own checks cost more than
        // writing it.
        if (value instanceof String && (type == Scalars.GraphQLString || type == Scalars.GraphQLID)) {
            return value;
        }
        return switch (type) {
            case GraphQLScalarType scalar -> scalar.getCoercing().serialize(value, context, locale);
            case GraphQLEnumType choice -> choice.serialize(value, context, locale);
            default -> throw new IllegalStateException("Not a leaf type: " + type);
        };
    }
}
