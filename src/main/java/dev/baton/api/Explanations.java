package dev.baton.api;

import dev.baton.answer.Explanation;
import dev.baton.store.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Explanations as the answer shows them. */
final class Explanations {

    private static final int LONGEST_TEXT = 100;

    private static final int LONGEST_LIST = 10;

    private static final double NANOS_OF_A_MILLISECOND = 1_000_000;

    private Explanations() {
    }

    static Map<String, Object> shown(Explanation explanation) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("field", explanation.field());
        shown.put("plan", explanation.outline().lines().toList());
        shown.put("statement", explanation.statement());
        Map<String, @Nullable Object> parameters = new TreeMap<>();
        explanation.parameters().forEach((name, value) -> parameters.put(name, shortened(value)));
        shown.put("parameters", parameters);
        shown.put("rows", explanation.rows());
        shown.put("database", shown(explanation.operator()));
        return shown;
    }

    private static Map<String, Object> shown(Operator operator) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("operator", operator.name());
        if (!operator.details().isEmpty()) {
            shown.put("details", operator.details());
        }
        shown.put("identifiers", operator.identifiers());
        shown.put("estimatedRows", operator.estimatedRows());
        Operator.Measured measured = operator.measured();
        if (measured != null) {
            shown.put("rows", measured.rows());
            shown.put("hits", measured.hits());
            if (measured.memory() != null) {
                shown.put("memory", measured.memory());
            }
            if (measured.nanos() != null) {
                shown.put("milliseconds", measured.nanos() / NANOS_OF_A_MILLISECOND);
            }
        }
        if (!operator.inputs().isEmpty()) {
            shown.put("inputs", operator.inputs().stream().map(Explanations::shown).toList());
        }
        return shown;
    }

    private static @Nullable Object shortened(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text when text.length() > LONGEST_TEXT -> text.substring(0, LONGEST_TEXT) + "…";
            case List<?> list -> shortened(list);
            case Number number -> number;
            case Boolean truth -> truth;
            default -> String.valueOf(value);
        };
    }

    private static List<@Nullable Object> shortened(List<?> list) {
        List<@Nullable Object> shown = new ArrayList<>();
        list.stream().limit(LONGEST_LIST).forEach(item -> shown.add(shortened(item)));
        if (list.size() > LONGEST_LIST) {
            shown.add("… and " + (list.size() - LONGEST_LIST) + " more");
        }
        return shown;
    }

}
