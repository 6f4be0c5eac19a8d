package dev.baton.dataset.check;

import dev.baton.dataset.Registered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The registered nodes by id; of two entries for one id the first counts. */
final class Registry {

    /**
     * A search takes milliseconds in a large registry; where so many ids are wrong, a
     * guess helps nobody.
     */
    private static final int MOST_SEARCHES = 200;

    private final Map<String, Registered> entities = new TreeMap<>();

    private final Map<String, String> remedies = new HashMap<>();

    static Registry of(List<Registered> entities) {
        Registry registry = new Registry();
        entities.forEach(e -> registry.entities.putIfAbsent(e.id().value(), e));
        return registry;
    }

    @Nullable Registered find(String id) {
        return entities.get(id);
    }

    boolean has(String id) {
        return entities.containsKey(id);
    }

    /** What to do about an id that nothing is registered under. */
    String remedy(String id) {
        return remedies.computeIfAbsent(id, this::search);
    }

    private String search(String id) {
        return nearest(id).map(near -> "did you mean '%s'? Otherwise register it under entities/".formatted(near))
            .orElse("register it under entities/");
    }

    private Optional<String> nearest(String id) {
        if (remedies.size() >= MOST_SEARCHES) {
            return Optional.empty();
        }
        int tolerance = Math.max(2, id.length() / 4);
        return entities.keySet()
            .stream()
            .filter(known -> Math.abs(known.length() - id.length()) <= tolerance)
            .map(known -> Map.entry(known, Distance.between(known, id)))
            .filter(e -> e.getValue() <= tolerance)
            .min(Comparator.comparingInt(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
    }

}
