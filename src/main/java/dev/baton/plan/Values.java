package dev.baton.plan;

import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Collects how the values of a plan come out of a request, in the order in which the
 * planner meets them. The only place that may see what a {@link Bound} stands for.
 */
final class Values {

    private final ExecutableNormalizedOperation operation;

    private final List<Binding> bindings = new ArrayList<>();

    /**
     * @param operation the operation whose values these are
     */
    Values(ExecutableNormalizedOperation operation) {
        this.operation = operation;
    }

    /**
     * Adds an argument's value as it is.
     * @param argument what stands in the argument: a value, a {@link Bound} or a list of
     * either
     */
    Slot add(Object argument) {
        return add(argument, UnaryOperator.identity());
    }

    /**
     * Adds what is made of an argument's value, for each request anew.
     * @param argument what stands in the argument: a value, a {@link Bound} or a list of
     * either
     * @param made what is made of it; may refuse it with a {@link RequestException}
     */
    Slot add(Object argument, UnaryOperator<Object> made) {
        return bind(known(argument) ? constant(made, argument) : g -> made.apply(value(argument, g.variables())));
    }

    /** Adds what is made of an argument's value and the day of the request. */
    Slot addOnDay(Object argument, BiFunction<Object, LocalDate, Object> made) {
        return bind(g -> made.apply(value(argument, g.variables()), g.today()));
    }

    /** Adds null: an argument that was not given to what takes one. */
    Slot none() {
        return bind(g -> null);
    }

    private static Binding constant(UnaryOperator<Object> made, Object argument) {
        Object value = made.apply(argument);
        return g -> value;
    }

    /**
     * Whether the request gives an argument, and does not leave it to its default. A
     * variable counts only where what it stands for is not known while planning: of enums
     * and truth values there is no telling, and no need to.
     */
    boolean given(ExecutableNormalizedField field, String argument) {
        Object value = field.getResolvedArguments().get(argument);
        return value != null && operation.getMergedField(field)
            .getSingleField()
            .getArguments()
            .stream()
            .anyMatch(
                    a -> a.getName().equals(argument) && !(a.getValue() instanceof VariableReference && known(value)));
    }

    private Slot bind(Binding binding) {
        bindings.add(binding);
        return new Slot(bindings.size() - 1);
    }

    private static boolean known(Object argument) {
        return switch (argument) {
            case Bound bound -> false;
            case List<?> list -> list.stream().allMatch(Values::known);
            case Map<?, ?> map -> map.values().stream().allMatch(v -> v == null || known(v));
            default -> true;
        };
    }

    private static Object value(Object argument, Map<String, Object> variables) {
        return switch (argument) {
            case Bound bound -> bound.in(variables);
            case List<?> list -> list.stream().map(v -> value(v, variables)).toList();
            case Map<?, ?> map -> values(map, variables);
            default -> argument;
        };
    }

    private static Map<Object, Object> values(Map<?, ?> map, Map<String, Object> variables) {
        Map<Object, Object> values = new LinkedHashMap<>();
        map.forEach((key, v) -> values.put(key, v == null ? null : value(v, variables)));
        return values;
    }

    List<Binding> list() {
        return bindings;
    }

}
