package dev.baton.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of an ordered list that {@code first} with {@code after}, or {@code last} with
 * {@code before}, ask for.
 *
 * @param steps the places on the page
 * @param hasNext whether more follow; going backwards, whether a cursor bounded it
 * @param hasPrevious whether more precede; going forwards, whether it began at a cursor
 */
record Page(List<Step> steps, boolean hasNext, boolean hasPrevious) {

    /**
     * @param all the whole list in its order
     * @param ceiling how many a page holds where no number is given
     * @param place the place that a cursor stands for
     */
    static Page of(List<Step> all, Map<String, Object> arguments, int ceiling, Comparator<Step> order,
            Function<String, Step> place) {
        @Nullable Object after = arguments.get("after");
        @Nullable Object before = arguments.get("before");
        if (arguments.get("last") != null || before != null) {
            List<Step> preceding = before == null ? all
                    : all.stream().filter(s -> order.compare(s, place.apply(before.toString())) < 0).toList();
            int size = size(arguments.get("last"), ceiling, preceding);
            return new Page(preceding.subList(preceding.size() - size, preceding.size()), before != null,
                    preceding.size() > size);
        }
        List<Step> following = after == null ? all
                : all.stream().filter(s -> order.compare(s, place.apply(after.toString())) > 0).toList();
        int size = size(arguments.get("first"), ceiling, following);
        return new Page(following.subList(0, size), following.size() > size, after != null);
    }

    private static int size(@Nullable Object asked, int ceiling, List<Step> of) {
        return Math.min(asked == null ? ceiling : (Integer) asked, of.size());
    }
}
