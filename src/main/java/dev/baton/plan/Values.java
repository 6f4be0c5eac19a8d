package dev.baton.plan;

import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.time.LocalDate;
import graphql.normalized.ExecutableNormalizedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects how the values of a plan come out of a request, in the order in which the
 * planner meets them. A field that is asked of several kinds, and means the same on each,
 * is planned for each of them but has its values once, so that the plans of all are
 * equal. The only place that may see what a {@link Bound} stands for.
 */
final class Values {

    private final ExecutableNormalizedOperation operation;

    private final List<Binding> bindings = new ArrayList<>();

    private final Map<Place, Slot> places = new HashMap<>();

    private @Nullable Within within;

    /**
     * Where a value stands in a request.
     *
     * @param field the field that it belongs to
     * @param meaning what that field is to the vocabulary
     * @param at its place among the values of the field
     */
    private record Place(ExecutableNormalizedField field, @Nullable Object meaning, int at) {
    }

    /** A field while it is planned. */
    private static final class Within {

        private final ExecutableNormalizedField field;

        private final @Nullable Object meaning;

        private int next;

        Within(ExecutableNormalizedField field, @Nullable Object meaning) {
            this.field = field;
            this.meaning = meaning;
        }

    }

    /**
     * Plans a field, for one of the kinds that it is asked of.
     * @param meaning what the values of the field depend on beside its arguments: where
     * it is equal, the values are those of the kind before
     */
    <T> T of(ExecutableNormalizedField field, @Nullable Object meaning, Supplier<T> planning) {
        Within around = within;
        within = new Within(field, meaning);
        try {
            return planning.get();
        }
        finally {
            within = around;
        }
    }

    /** Plans a field that means what the one around it makes of it. */
    <T> T of(ExecutableNormalizedField field, Supplier<T> planning) {
        return of(field, within == null ? null : within.meaning, planning);
    }

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
        return within == null ? added(binding)
                : places.computeIfAbsent(new Place(within.field, within.meaning, within.next++), p -> added(binding));
    }

    private Slot added(Binding binding) {
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
