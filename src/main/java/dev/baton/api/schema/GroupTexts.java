package dev.baton.api.schema;

import dev.baton.model.Field;
import dev.baton.plan.Grouping;
import dev.baton.plan.Grouping.By;
import dev.baton.plan.Owner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the keys, numbers and dates of groups are, for readers. */
final class GroupTexts {

    private GroupTexts() {
    }

    static Map<String, String> keys(Grouping grouping) {
        Map<String, String> texts = new LinkedHashMap<>();
        grouping.keys().forEach((name, by) -> texts.put(name, key(by)));
        return texts;
    }

    static Map<String, String> measures(Map<String, Grouping.Measure> measures) {
        Map<String, String> texts = new LinkedHashMap<>();
        measures.forEach((name, measure) -> texts.put(name, capital(measure(measure)) + "."));
        return texts;
    }

    /** Such as <code>the node's `edition`</code>. */
    static String measure(Grouping.Measure measure) {
        return of(measure.owner(), measure.property().name()) + only(measure.kinds());
    }

    private static String key(By by) {
        return switch (by) {
            case By.Value(Owner owner, var property) -> "By %s.".formatted(of(owner, property.name()));
            case By.Period(var date, var unit) -> switch (unit) {
                case YEAR -> "By the year of %s, where it lies in one.".formatted(measure(date));
                case DECADE -> "By the ten years of %s, where it lies in them.".formatted(measure(date));
                case MONTH -> "By the month of %s, where it lies in one.".formatted(measure(date));
            };
            case By.Type type -> "By what kind of node it is.";
            case By.Related(Owner owner, List<Grouping.Step> path, var target) -> related(owner, path);
        };
    }

    private static String related(Owner owner, List<Grouping.Step> path) {
        StringBuilder text = new StringBuilder();
        for (Grouping.Step step : path.reversed()) {
            boolean first = step.equals(path.getFirst());
            text.append(text.isEmpty() ? "By " : " of ")
                .append(many(step.field()) ? "each of " : "")
                .append(first ? of(owner, step.field().name()) : "its `" + step.field().name() + "`")
                .append(only(step.kinds()));
        }
        boolean several = path.stream().anyMatch(s -> many(s.field()));
        return text.append(several ? "; a node with several is in the group of each." : ".").toString();
    }

    private static boolean many(Field field) {
        return switch (field) {
            case Field.Walk walk -> walk.many();
            case Field.Reference reference -> reference.many();
            case Field.Value value -> false;
            case Field.Citations citations -> true;
        };
    }

    private static String of(Owner owner, String field) {
        return (owner == Owner.NODE ? "the node's `" : "the relationship's `") + field + "`";
    }

    private static String only(List<String> kinds) {
        return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

}
