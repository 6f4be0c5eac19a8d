package dev.baton.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans conditions on how many of the nodes that a field leads to fulfil something:
 * {@code some}, {@code none}, {@code all}, {@code single} and {@code count}. One that is
 * null counts as not given.
 */
final class Quantifiers {

    private final Values values;

    Quantifiers(Values values) {
        this.values = values;
    }

    /**
     * All quantifiers of one field.
     * @param source what the field leads to
     * @param quantifiers what is asked of it, by name
     * @param inner plans the condition on one of the nodes
     */
    Filter of(Source source, Map<String, Object> quantifiers, Function<Object, Filter> inner) {
        List<Filter> parts = new ArrayList<>();
        quantifiers.forEach((quantifier, value) -> {
            if (value != null) {
                parts.add(one(source, quantifier, value, inner));
            }
        });
        return Filter.all(parts);
    }

    private Filter one(Source source, String quantifier, Object value, Function<Object, Filter> inner) {
        return switch (quantifier) {
            case "some" -> new Filter.Some(source, inner.apply(value));
            case "none" -> new Filter.Not(new Filter.Some(source, inner.apply(value)));
            case "all" -> new Filter.Not(new Filter.Some(source, new Filter.Not(inner.apply(value))));
            case "single" -> new Filter.Single(source, inner.apply(value));
            case "count" -> count(source, (Map<?, ?>) value, inner);
            default -> throw new IllegalStateException("The schema offers a quantifier that is not planned");
        };
    }

    private Filter count(Source source, Map<?, ?> comparisons, Function<Object, Filter> inner) {
        Object of = comparisons.get("of");
        Filter filter = of == null ? Filter.ALL : inner.apply(of);
        List<Filter> parts = new ArrayList<>();
        comparisons.forEach((operator, number) -> {
            if (!operator.equals("of")) {
                parts.add(compare(source, filter, (String) operator, number));
            }
        });
        return Filter.all(parts);
    }

    private Filter compare(Source source, Filter filter, String name, @Nullable Object number) {
        if (number == null) {
            throw RequestException.argument("count." + name, "null", "a count is a number, 0 where there is none");
        }
        Filter.Operator operator = Comparisons.operator(name);
        // The stored degree costs nothing, and where there is a list, any number may
        // matter.
        boolean whole = operator == Filter.Operator.IN || Filter.Counted.isDegree(source, filter);
        Optional<Slot> enough = whole ? Optional.empty()
                : Optional.of(values.add(number, n -> Math.max(0L, ((Number) n).longValue()) + 1));
        return new Filter.Counted(source, filter, operator, values.add(number), enough);
    }

}
