package dev.baton.dataset.load;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Properties as a text that is the same wherever it is written. */
final class CanonicalText {

    private CanonicalText() {
    }

    static String of(SortedMap<String, Object> properties) {
        return properties.entrySet().stream().map(CanonicalText::entry).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String entry(Map.Entry<String, Object> entry) {
        return entry.getKey() + ": " + value(entry.getValue());
    }

    private static String value(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> list.stream().map(CanonicalText::value).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
    }

}
