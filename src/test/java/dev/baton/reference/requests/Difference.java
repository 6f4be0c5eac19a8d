package dev.baton.reference.requests;

import dev.baton.reference.Cursors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares two answers: same keys, same values. (The order of the keys of an object
 * differs where fragments on several kinds ask for the same in another order.) Cursors
 * are opaque: a place has one in each list, and each stands for one place.
 */
public final class Difference {

    private static final double ROUNDING = 1e-9;

    private final Map<String, String> service = new HashMap<>();

    private final Map<String, String> reference = new HashMap<>();

    private Optional<String> first = Optional.empty();

    private Difference() {
    }

    public static Difference of(Map<String, Object> reference, Map<String, Object> service) {
        Difference difference = new Difference();
        JsonMapper json = JsonMapper.shared();
        difference.compare("", json.readTree(json.writeValueAsString(reference)),
                json.readTree(json.writeValueAsString(service)));
        return difference;
    }

    /** The first difference, in words. */
    public Optional<String> first() {
        return first;
    }

    /** The service's cursors, each with the reference's for the same place. */
    public Map<String, String> cursors() {
        return reference;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (first.isPresent()) {
            return;
        }
        if (expected.isObject() && actual.isObject()) {
            Set<String> keys = new TreeSet<>(expected.propertyNames());
            check(path + " keys", keys, new TreeSet<>(actual.propertyNames()));
            keys.forEach(k -> compare(path + "/" + k, expected.get(k), actual.path(k)));
        }
        else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                compare(path + "/" + i, expected.get(i), actual.get(i));
            }
            check(path + " size", expected.size(), actual.size());
        }
        else if (expected.isString() && expected.stringValue().startsWith(Cursors.MARK) && actual.isString()) {
            cursor(path, expected.stringValue(), actual.stringValue());
        }
        else if (expected.isNumber() && actual.isNumber()) {
            double difference = Math.abs(expected.doubleValue() - actual.doubleValue());
            if (difference > ROUNDING * Math.abs(expected.doubleValue())) {
                check(path, expected, actual);
            }
        }
        else {
            check(path, expected, actual);
        }
    }

    private void cursor(String path, String expected, String actual) {
        String known = service.putIfAbsent(expected, actual);
        String place = reference.putIfAbsent(actual, expected);
        check(path + " (" + expected + ")", known == null ? actual : known, actual);
        check(path + " (" + actual + ")", place(place == null ? expected : place), place(expected));
    }

    private static String place(String cursor) {
        return cursor.substring(0, cursor.indexOf(Cursors.IN));
    }

    private void check(String path, Object expected, Object actual) {
        if (first.isEmpty() && !expected.equals(actual)) {
            first = Optional.of("%s%n  reference: %s%n  service:   %s".formatted(path, expected, actual));
        }
    }

}
