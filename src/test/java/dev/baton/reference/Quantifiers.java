package dev.baton.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Conditions on what a field leads to: on how many of them something holds. */
final class Quantifiers {

    private Quantifiers() {
    }

    /**
     * Whether all quantifiers hold. One that is null is as if it were not written.
     * @param items what the field leads to
     * @param condition whether one of these fulfils a {@code where}
     */
    static <T> boolean hold(List<T> items, Map<String, Object> quantifiers, BiPredicate<T, Object> condition) {
        return quantifiers.entrySet().stream().filter(e -> e.getValue() != null).allMatch(e -> switch (e.getKey()) {
            case "some" -> number(items, e.getValue(), condition) > 0;
            case "none" -> number(items, e.getValue(), condition) == 0;
            case "all" -> number(items, e.getValue(), condition) == items.size();
            case "single" -> number(items, e.getValue(), condition) == 1;
            case "count" -> count(items, e.getValue(), condition);
            default ->
                throw new UnsupportedOperationException("The reference does not know the quantifier " + e.getKey());
        });
    }

    private static <T> boolean count(List<T> items, Object count, BiPredicate<T, Object> condition) {
        Map<String, Object> comparisons = new LinkedHashMap<>(Conditions.map(count));
        @Nullable Object of = comparisons.remove("of");
        long number = of == null ? items.size() : number(items, of, condition);
        return comparisons.entrySet().stream().allMatch(e -> Comparisons.number(number, e.getKey(), e.getValue()));
    }

    private static <T> long number(List<T> items, Object where, BiPredicate<T, Object> condition) {
        return items.stream().filter(item -> condition.test(item, where)).count();
    }

}
