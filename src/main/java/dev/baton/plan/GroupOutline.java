package dev.baton.plan;

import dev.baton.plan.GroupKey.Dated;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what nodes are grouped by, and in which order. */
final class GroupOutline {

    private GroupOutline() {
    }

    static String of(Groups groups) {
        String by = groups.keys().stream().map(GroupOutline::key).collect(Collectors.joining(", "));
        String order = groups.order().stream().map(GroupOutline::order).collect(Collectors.joining(", "));
        return (by.isEmpty() ? "" : " by " + by) + " order by " + order;
    }

    static String aggregate(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count() -> "count";
            case Aggregate.Number(Aggregate.Function function, Owner owner, String property) ->
                lower(function) + " " + Outline.value(owner, property);
            case Aggregate.Day(Dated dated, boolean latest) -> (latest ? "latest " : "earliest ")
                    + Outline.value(dated.owner(), latest ? dated.last() : dated.first()) + on(dated.on());
        };
    }

    private static String key(GroupKey key) {
        return switch (key) {
            case GroupKey.Value(Owner owner, String property) -> Outline.value(owner, property);
            case GroupKey.Period(Dated dated, GroupKey.Unit unit) ->
                lower(unit) + " of " + Outline.value(dated.owner(), dated.first()) + "/"
                        + Outline.value(dated.owner(), dated.last()) + on(dated.on());
            case GroupKey.Kind(var labels) -> "kind" + Outline.labels(labels);
            case GroupKey.Related(var path, boolean named) ->
                path.stream().map(s -> Outline.source(s.source()) + on(s.on())).collect(Collectors.joining(" then "));
        };
    }

    private static String order(GroupOrder order) {
        String by = switch (order) {
            case GroupOrder.ByKey(int key, boolean descending) -> "key " + key;
            case GroupOrder.ByAggregate(Aggregate aggregate, boolean descending) -> aggregate(aggregate);
        };
        return order.descending() ? by + " desc" : by;
    }

    private static String on(List<String> labels) {
        return labels.isEmpty() ? "" : " on" + Outline.labels(labels);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

}
