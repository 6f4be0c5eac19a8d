package dev.baton.plan;

import java.util.List;

/**
 * A root field that was planned.
 *
 * @param plan the shape of what is read
 * @param values the values, at the places that the plan's slots name
 * @param layout how the answer is built from what was read
 */
public record Planned(Plan plan, List<Object> values, Layout layout) {

    public Planned {
        values = List.copyOf(values);
    }
}
