package dev.baton.model;

import dev.baton.model.ReadField.Parameter;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what decides about a fixed read's text is there, and that it is the shape
 * of a request, not a value.
 */
final class FixedConditionCheck {

    private final SdlTypes types;

    private final FixedRead read;

    private final List<Parameter> parameters;

    private final Map<String, InputValueDefinition> arguments = new LinkedHashMap<>();

    /**
     * @param parameters where the parameters of the read come from
     * @param arguments those of the field
     */
    FixedConditionCheck(SdlTypes types, FixedRead read, List<Parameter> parameters,
            List<InputValueDefinition> arguments) {
        this.types = types;
        this.read = read;
        this.parameters = parameters;
        arguments.forEach(a -> this.arguments.put(a.getName(), a));
    }

    /**
     * The same read, of which is known what values its enums have.
     * @throws IllegalArgumentException if something is not there
     */
    FixedRead checked() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        read.text().facts().forEach((fact, number) -> {
            FixedLine line = new FixedLine(FixedReads.path(read.name()), number, "");
            switch (fact) {
                case FixedCondition.Column(String path) -> column(path, line);
                case FixedCondition.Given(String parameter) -> given(parameter, line);
                case FixedCondition.Is(String parameter, String word) ->
                    choices.put(parameter, choices(parameter, word, line));
            }
        });
        return read.with(read.text().choosing(choices));
    }

    private void column(String path, FixedLine line) {
        if (!read.columns().containsKey(path) || read.keys().contains(path)) {
            throw line.wrong(read.keys().contains(path) ? "the column '%s' is always read, for the order"
                    : "there is no column '%s'", path);
        }
    }

    private void given(String parameter, FixedLine line) {
        if (parameter.equals(FixedCondition.AS_OF)) {
            if (parameters.stream().noneMatch(Parameter.OfMoment.class::isInstance)) {
                throw line.wrong("the read takes no bounds of a date");
            }
            return;
        }
        InputValueDefinition argument = argument(parameter, line);
        String type = SdlTypes.named(argument.getType());
        if (values(argument) != null) {
            throw line.wrong("say which value it is about: '$%s = …'", parameter);
        }
        if (!types.isLeaf(type) || isChosen(type)) {
            throw line.wrong("'given' is for arguments that are a scalar or a list of such");
        }
        if (argument.getType() instanceof NonNullType && argument.getDefaultValue() == null) {
            throw line.wrong("the argument '%s' is always given", argument.getName());
        }
    }

    private List<String> choices(String parameter, String word, FixedLine line) {
        List<String> values = values(argument(parameter, line));
        if (values == null || !values.contains(word)) {
            throw line.wrong("'$%s = %s': ".formatted(parameter, word) + (values == null
                    ? "only an enum or a truth value decides by its value" : "it is one of " + values));
        }
        return values;
    }

    private InputValueDefinition argument(String parameter, FixedLine line) {
        for (Parameter known : parameters) {
            if (known instanceof Parameter.OfArgument of && of.name().equals(parameter)) {
                return Objects.requireNonNull(arguments.get(of.argument()));
            }
        }
        throw line.wrong("no argument gives the parameter '$%s'", parameter);
    }

    /** All values of an argument, where they are known and few. */
    private @Nullable List<String> values(InputValueDefinition argument) {
        String type = SdlTypes.named(argument.getType());
        if (SdlTypes.isList(argument.getType())) {
            return null;
        }
        return types.value(type) instanceof ValueType.Choice choice ? choice.values()
                : isChosen(type) ? List.of("true", "false") : null;
    }

    private boolean isChosen(String type) {
        return types.value(type) instanceof ValueType.Choice || type.equals(ValueType.Scalar.BOOLEAN.typeName());
    }

}
