package dev.baton.api;

import dev.baton.model.PartialDate;
import dev.baton.plan.ErrorCode;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scalar {@code PartialDate}: text outside, {@link PartialDate} inside. Stored dates
 * were checked when loaded.
 */
final class PartialDateScalar implements Coercing<PartialDate, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
        .name("PartialDate")
        .coercing(new PartialDateScalar())
        .build();

    private static final Map<String, Object> CODE = Map.of("code", ErrorCode.BAD_DATE.name());

    private PartialDateScalar() {
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text) {
            return text;
        }
        throw new CoercingSerializeException("A PartialDate is a text");
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return PartialDate.parse(text(input));
        }
        catch (IllegalArgumentException e) {
            throw CoercingParseValueException.newCoercingParseValueException()
                .message(e.getMessage())
                .extensions(CODE)
                .build();
        }
    }

    @Override
    public PartialDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return PartialDate.parse(text(input instanceof StringValue text ? text.getValue() : input));
        }
        catch (IllegalArgumentException e) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(e.getMessage())
                .extensions(CODE)
                .build();
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof PartialDate date ? date.text() : text(input));
    }

    private static String text(@Nullable Object input) {
        if (input instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A PartialDate is written as a text such as \"2016-07\"");
    }

}
