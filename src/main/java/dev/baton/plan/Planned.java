package dev.baton.plan;

import java.util.List;

/**
 * A root field that was planned, for every request of its shape.
 *
 * @param plan the shape of what is read
 * @param bindings how the values come out of a request, at the places that the slots of
 * plan and layout name
 * @param layout how the answer is built from what was read
 */
public record Planned(Plan plan, List<Binding> bindings, Layout layout) {

    public Planned {
        bindings = List.copyOf(bindings);
    }

    /**
     * The values of one request.
     * @throws RequestException if one of them cannot be served
     */
    public List<Object> values(Given given) {
        return bindings.stream().map(b -> b.value(given)).toList();
    }
}
