package dev.baton.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value that comes with a variable and is not known while planning: a scalar, or a list
 * of scalars. What the planner cannot see cannot become part of a plan's shape, so the
 * plan serves every value.
 *
 * @param path the name of the variable, then keys and indexes within its value
 */
public record Bound(List<Object> path) {

    public Bound {
        path = List.copyOf(path);
    }

    /** The value among those of a request. */
    Object in(Map<String, Object> variables) {
        Object value = variables;
        for (Object step : path) {
            Object part = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
            value = Objects.requireNonNull(part);
        }
        return value;
    }

    /** The variable as a message names it, such as {@code $page.first}. */
    @Override
    public String toString() {
        return path.stream().map(String::valueOf).collect(Collectors.joining(".", "$", ""));
    }
}
