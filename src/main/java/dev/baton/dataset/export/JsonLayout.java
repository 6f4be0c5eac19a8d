package dev.baton.dataset.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON made for review in a diff: an entry stands on one line where it fits, else each of
 * its members does.
 */
final class JsonLayout {

    private static final int WIDTH = 120;

    private static final JsonMapper SCALARS = JsonMapper.shared();

    private final StringBuilder text = new StringBuilder();

    private JsonLayout() {
    }

    static String of(Object value) {
        JsonLayout layout = new JsonLayout();
        layout.value(value, 0, 0);
        return layout.text.append('\n').toString();
    }

    private void value(Object value, int indent, int column) {
        int begin = text.length();
        boolean container = value instanceof Map || value instanceof List;
        if (flat(value, begin + WIDTH - column) || !container) {
            return;
        }
        text.setLength(begin);
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext();) {
                Map.Entry<?, ?> member = i.next();
                line(indent + 2);
                String key = scalar(member.getKey()) + ": ";
                text.append(key);
                value(member.getValue(), indent + 2, indent + 2 + key.length());
                text.append(i.hasNext() ? "," : "");
            }
            line(indent);
            text.append('}');
        }
        else {
            text.append('[');
            for (Iterator<?> i = ((List<?>) value).iterator(); i.hasNext();) {
                line(indent + 2);
                value(i.next(), indent + 2, indent + 2);
                text.append(i.hasNext() ? "," : "");
            }
            line(indent);
            text.append(']');
        }
    }

    private void line(int indent) {
        text.append('\n').repeat(' ', indent);
    }

    /** Writes on the line; false as soon as it grows too long. */
    private boolean flat(Object value, int limit) {
        if (value instanceof Map<?, ?> map) {
            return members("{", map.entrySet(), "}", limit);
        }
        if (value instanceof List<?> list) {
            return members("[", list, "]", limit);
        }
        if (value instanceof Map.Entry<?, ?> member) {
            text.append(scalar(member.getKey())).append(": ");
            return flat(member.getValue(), limit);
        }
        text.append(scalar(value));
        return text.length() < limit;
    }

    private boolean members(String begin, Iterable<?> members, String end, int limit) {
        text.append(begin);
        for (Iterator<?> i = members.iterator(); i.hasNext();) {
            if (!flat(i.next(), limit)) {
                return false;
            }
            text.append(i.hasNext() ? ", " : "");
        }
        text.append(end);
        return text.length() < limit;
    }

    private static String scalar(Object value) {
        return SCALARS.writeValueAsString(value);
    }

}
