package dev.baton.answer;

import dev.baton.model.Vocabulary;
import dev.baton.plan.ErrorCode;
import dev.baton.plan.Estimate;
import dev.baton.plan.Level;
import dev.baton.plan.Remedy;
import dev.baton.plan.RequestException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one operation may cost, and whether that is allowed.
 *
 * @param once what its root fields cost together, in returned objects
 * @param counted whether the graph was counted
 * @param estimate how that comes about; made where it is looked at
 * @param times how often that is done: twice where the database watches what it does
 * @param ceiling the most that an operation may cost
 */
public record Price(long once, boolean counted, Supplier<Estimate> estimate, int times, long ceiling,
        Vocabulary vocabulary) {

    /** The cost, in objects returned. */
    public long amount() {
        return once > Long.MAX_VALUE / times ? Long.MAX_VALUE : once * times;
    }

    /**
     * Refuses what costs too much. As long as the graph is not counted nothing does.
     * @throws RequestException that names the field to make smaller
     */
    public void check() {
        if (amount() > ceiling && counted) {
            throw refusal();
        }
    }

    private RequestException refusal() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("limit", "cost");
        details.put("estimate", amount());
        details.put("allowed", ceiling);
        Optional<Remedy> remedy = estimate.get().remedy(vocabulary, ceiling / times);
        remedy.ifPresent(r -> {
            details.put("field", r.path());
            details.put("first", r.first());
        });
        String advice = remedy.map(Price::advice).orElse("ask in several requests");
        return new RequestException(ErrorCode.LIMIT_EXCEEDED,
                "The operation may return or look at as much as %s objects; at most %s are allowed: %s"
                    .formatted(number(amount()), number(ceiling), advice),
                details);
    }

    private static String advice(Remedy remedy) {
        return remedy.alone() ? "with 'first: %d' at %s it fits".formatted(remedy.first(), remedy.path())
                : "with 'first: %d' at %s and no more at any other list it fits".formatted(remedy.first(),
                        remedy.path());
    }

    /** The price as the answer shows it. */
    public Map<String, Object> shown() {
        return Map.of("estimate", amount(), "ceiling", ceiling, "fields",
                estimate.get().levels(vocabulary).stream().map(Price::shown).toList());
    }

    private static Map<String, Object> shown(Level level) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("path", level.path());
        shown.put("rows", level.rows());
        if (level.reads() > 0) {
            shown.put("reads", level.reads());
        }
        return shown;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

}
