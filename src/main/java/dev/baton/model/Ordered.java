package dev.baton.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Copies of maps that keep the order of the SDL. */
final class Ordered {

    private Ordered() {
    }

    static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static Stream<Property> properties(Map<String, Field> fields) {
        return fields.values().stream().filter(Field.Value.class::isInstance).map(f -> ((Field.Value) f).property());
    }

}
