package dev.baton.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which nodes lead to which, to keep made-up relationships from going round. */
final class Circles {

    private final Map<String, Set<String>> leading = new HashMap<>();

    /** Return whether a relationship would close a circle; one that does not is noted. */
    boolean closes(String type, String from, String to) {
        if (leads(type, to, from)) {
            return true;
        }
        this.leading.computeIfAbsent(type + from, start -> new HashSet<>()).add(to);
        return false;
    }

    private boolean leads(String type, String from, String to) {
        return from.equals(to)
                || this.leading.getOrDefault(type + from, Set.of()).stream().anyMatch(next -> leads(type, next, to));
    }

}
