package dev.baton.api;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/**
 * The scalar {@code DateTime}: only ever given out, as the ISO 8601 text that is stored.
 */
final class DateTimeScalar implements Coercing<String, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
        .name("DateTime")
        .coercing(new DateTimeScalar())
        .build();

    private DateTimeScalar() {
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text) {
            return text;
        }
        throw new CoercingSerializeException("A DateTime is a text");
    }

}
