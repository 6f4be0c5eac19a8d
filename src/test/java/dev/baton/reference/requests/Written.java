package dev.baton.reference.requests;

import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values into a request: as literals, and here and there as variables. */
final class Written {

    /** A value of an enum. */
    record Choice(String name) {
    }

    private final Draw draw;

    private final Map<String, Object> variables = new LinkedHashMap<>();

    private final Map<String, String> types = new LinkedHashMap<>();

    Written(Draw draw) {
        this.draw = draw;
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** What stands between the operation's name and its selection. */
    String definitions() {
        return types.entrySet()
            .stream()
            .map(e -> "$" + e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", ", "(", ")"));
    }

    String variable(String type, Object value) {
        String name = "v" + types.size();
        types.put(name, type);
        variables.put(name, Objects.requireNonNull(plain(value)));
        return "$" + name;
    }

    String value(GraphQLInputType type, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (draw.chance(12)) {
            return variable(GraphQLTypeUtil.simplePrint(type), value);
        }
        return switch (value) {
            case Map<?, ?> map -> map.entrySet()
                .stream()
                .map(e -> e.getKey() + ": " + value(field(type, e.getKey().toString()), e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                list.stream().map(v -> value(item(type), v)).collect(Collectors.joining(", ", "[", "]"));
            case String text -> AstPrinter.printAstCompact(StringValue.of(text));
            case Choice choice -> choice.name();
            default -> value.toString();
        };
    }

    private static GraphQLInputType field(GraphQLInputType type, String name) {
        return ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(type)).getField(name).getType();
    }

    private static GraphQLInputType item(GraphQLInputType type) {
        GraphQLInputType bare = type instanceof GraphQLNonNull nonNull ? (GraphQLInputType) nonNull.getWrappedType()
                : type;
        return (GraphQLInputType) ((GraphQLList) bare).getWrappedType();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((k, v) -> plain.put(k.toString(), plain(v)));
                yield plain;
            }
            case List<?> list -> list.stream().map(Written::plain).toList();
            case Choice choice -> choice.name();
            case null -> null;
            default -> value;
        };
    }

}
