package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Stored;
import dev.baton.model.Vocabulary;
import dev.baton.plan.GroupKey.Dated;
import dev.baton.plan.Grouping.By;
import dev.baton.plan.Grouping.Measure;
import dev.baton.plan.Layout.Form;
import java.util.List;
import java.util.Map;

/** Plans what groups have in common and what is made of their nodes. */
final class GroupKeys {

    private final Vocabulary vocabulary;

    private final Sources sources;

    GroupKeys(Vocabulary vocabulary, Sources sources) {
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    GroupKey key(By by) {
        return switch (by) {
            case By.Value(Owner owner, var property) -> new GroupKey.Value(owner, property.name());
            case By.Period(Measure date, GroupKey.Unit unit) -> new GroupKey.Period(dated(date), unit);
            case By.Type(var target) -> new GroupKey.Kind(labels(target.kinds()));
            case By.Related(Owner owner, var path, var target) -> {
                boolean named = target.kinds().stream().allMatch(k -> vocabulary.kind(k).property("name") != null);
                yield new GroupKey.Related(path.stream().map(s -> step(owner, s)).toList(), named);
            }
        };
    }

    /** How the text of a key is made of what was read. */
    static Form form(By by) {
        return switch (by) {
            case By.Value value -> Form.Plain.AS_IT_IS;
            case By.Period(Measure date, GroupKey.Unit unit) -> switch (unit) {
                case YEAR -> Form.Plain.YEAR;
                case DECADE -> Form.Plain.DECADE;
                case MONTH -> Form.Plain.MONTH;
            };
            case By.Type(var target) -> new Form.OneOf(target.kinds());
            case By.Related related -> Form.Plain.AS_IT_IS;
        };
    }

    /**
     * What a field of a group makes of its nodes.
     * @param measures the numbers or dates that it may be made of, by name
     * @param of which of them
     */
    Aggregate aggregate(String function, Map<String, Measure> measures, String of) {
        Measure measure = measures.get(of);
        if (measure == null) {
            throw new IllegalStateException("The schema offers a number that the vocabulary does not have: " + of);
        }
        return switch (function) {
            case "min" -> number(Aggregate.Function.MIN, measure);
            case "max" -> number(Aggregate.Function.MAX, measure);
            case "sum" -> number(Aggregate.Function.SUM, measure);
            case "average" -> number(Aggregate.Function.AVERAGE, measure);
            case "earliest" -> new Aggregate.Day(dated(measure), false);
            case "latest" -> new Aggregate.Day(dated(measure), true);
            default -> throw new IllegalStateException("A group has no field " + function);
        };
    }

    private static Aggregate number(Aggregate.Function function, Measure measure) {
        return new Aggregate.Number(function, measure.owner(), measure.property().name());
    }

    private GroupKey.Step step(Owner owner, Grouping.Step step) {
        Source source = switch (step.field()) {
            case Field.Walk walk -> sources.walk(walk);
            case Field.Reference reference -> sources.reference(owner, reference);
            case Field.Value value -> throw leadsNowhere(value);
            case Field.Citations citations -> throw leadsNowhere(citations);
        };
        return new GroupKey.Step(source, labels(step.kinds()));
    }

    private Dated dated(Measure date) {
        return new Dated(date.owner(), Stored.first(date.property()), Stored.last(date.property()),
                labels(date.kinds()));
    }

    private List<String> labels(List<String> kinds) {
        return kinds.stream().map(k -> vocabulary.kind(k).label()).toList();
    }

    private static IllegalStateException leadsNowhere(Field field) {
        return new IllegalStateException("A field that leads to no node: " + field.name());
    }

}
