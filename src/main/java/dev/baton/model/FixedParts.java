package dev.baton.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a fixed read that are written once, between {@code @part name(x)} and
 * {@code @end}, and put wherever its text says <code>{{name(y)}}</code>, each time with
 * other names.
 */
final class FixedParts {

    private static final Pattern HEAD = Pattern.compile("(\\w+)\\(([\\w, ]*)\\)");

    private static final Pattern PUT = Pattern.compile("\\{\\{" + HEAD.pattern() + "\\}\\}");

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private final Set<String> used = new HashSet<>();

    private final Deque<String> around = new ArrayDeque<>();

    private record Part(FixedLine head, List<String> names, List<FixedLine> lines) {
    }

    private FixedParts() {
    }

    /**
     * The lines of a text with its parts in their places.
     * @throws IllegalArgumentException if a part is missing, holds itself or is put
     * nowhere
     */
    static List<FixedLine> put(List<FixedLine> lines) {
        FixedParts parts = new FixedParts();
        List<FixedLine> text = parts.all(parts.taken(lines));
        parts.parts.forEach((name, part) -> {
            if (!parts.used.contains(name)) {
                throw part.head().wrong("the part '%s' is put nowhere", name);
            }
        });
        return text;
    }

    /** Takes the parts out of the lines. */
    private List<FixedLine> taken(List<FixedLine> lines) {
        List<FixedLine> left = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            FixedLine line = lines.get(at);
            if (!line.begins("part")) {
                left.add(line);
                continue;
            }
            Matcher head = HEAD.matcher(line.rest());
            if (!head.matches()) {
                throw line.wrong("a part is written '@part name(x, y)' or '@part name()'");
            }
            int end = FixedLine.end(lines, at);
            Part part = new Part(line, names(head.group(2)), lines.subList(at + 1, end));
            if (parts.put(head.group(1), part) != null) {
                throw line.wrong("there is another part '%s'", head.group(1));
            }
            at = end;
        }
        return left;
    }

    private List<FixedLine> all(List<FixedLine> lines) {
        return lines.stream().flatMap(line -> line.isCommand() ? List.of(line).stream() : one(line).stream()).toList();
    }

    private List<FixedLine> one(FixedLine line) {
        List<FixedLine> text = new ArrayList<>();
        Matcher put = PUT.matcher(line.text());
        int from = 0;
        while (put.find()) {
            text.add(line.with(line.text().substring(from, put.start())));
            text.addAll(part(put.group(1), names(put.group(2)), line));
            from = put.end();
        }
        text.add(line.with(line.text().substring(from)));
        return text;
    }

    private List<FixedLine> part(String name, List<String> given, FixedLine where) {
        Part part = parts.get(name);
        if (part == null) {
            throw where.wrong("there is no part '%s'", name);
        }
        if (around.contains(name)) {
            throw where.wrong("the part '%s' holds itself", name);
        }
        if (part.names().size() != given.size()) {
            throw where.wrong("the part '%s' takes %d names", name, part.names().size());
        }
        used.add(name);
        around.push(name);
        List<FixedLine> lines = all(part.lines().stream().map(l -> renamed(l, part.names(), given)).toList());
        around.pop();
        return lines;
    }

    private static FixedLine renamed(FixedLine line, List<String> names, List<String> given) {
        if (names.isEmpty() || line.isCommand()) {
            return line;
        }
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            others.put(names.get(i), given.get(i));
        }
        return line.with(Pattern.compile("(?<![.$\\w])(?:" + String.join("|", names) + ")(?!\\w)")
            .matcher(line.text())
            .replaceAll(name -> others.get(name.group())));
    }

    private static List<String> names(String list) {
        return list.isBlank() ? List.of() : Arrays.stream(list.split(",")).map(String::strip).toList();
    }

}
