package dev.baton.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects the values of a request, in the order in which the planner meets them. */
final class Values {

    private final List<Object> values = new ArrayList<>();

    Slot add(Object value) {
        values.add(value);
        return new Slot(values.size() - 1);
    }

    List<Object> list() {
        return values;
    }

}
