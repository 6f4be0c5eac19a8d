package dev.baton.model;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A mapping directive on an element of the SDL, with typed access to its arguments. */
record Mapping(Directive directive) {

    static Mapping of(DirectivesContainer<?> element, String name) {
        return new Mapping(element.getDirectives(name).getFirst());
    }

    String text(String argument) {
        return text(value(argument));
    }

    boolean has(String argument) {
        return directive.getArgument(argument) != null;
    }

    /** Whether a yes/no argument is there and says yes. */
    boolean says(String argument) {
        return has(argument) && ((BooleanValue) value(argument)).isValue();
    }

    TimeKind time() {
        return TimeKind.valueOf(((EnumValue) value("time")).getName());
    }

    Direction direction() {
        return Direction.valueOf(((EnumValue) value("direction")).getName());
    }

    List<Relationship.Ends> ends() {
        return ((ArrayValue) value("between")).getValues().stream().map(v -> ends((ObjectValue) v)).toList();
    }

    private static Relationship.Ends ends(ObjectValue value) {
        Map<String, Set<String>> sides = value.getObjectFields()
            .stream()
            .collect(Collectors.toMap(ObjectField::getName, f -> texts(f.getValue())));
        return new Relationship.Ends(sides.getOrDefault("from", Set.of()), sides.getOrDefault("to", Set.of()));
    }

    private static Set<String> texts(Value<?> list) {
        return ((ArrayValue) list).getValues().stream().map(Mapping::text).collect(Collectors.toSet());
    }

    private static String text(Value<?> value) {
        return Objects.requireNonNull(((StringValue) value).getValue());
    }

    private Value<?> value(String name) {
        Argument argument = directive.getArgument(name);
        if (argument == null) {
            throw new IllegalArgumentException("@%s needs the argument '%s'".formatted(directive.getName(), name));
        }
        return argument.getValue();
    }

}
