package dev.baton.plan;

import dev.baton.model.PartialDate;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.plan.Filter.Compare;
import dev.baton.plan.Filter.Operator;
import java.util.List;

/**
 * Plans comparisons of dates that may be inexact: the first and last day they may mean
 * are compared. A date that no source states may mean any day, so where that alone would
 * fulfil a condition, it must be stated too.
 */
final class DateComparisons {

    private final Values values;

    DateComparisons(Values values) {
        this.values = values;
    }

    Filter of(Owner owner, Property property, String operator, Object value) {
        String first = Stored.first(property);
        String last = Stored.last(property);
        return switch (operator) {
            case "eq" -> both(first(owner, first, Operator.EQUAL, value), last(owner, last, Operator.EQUAL, value));
            case "before" -> first(owner, last, Operator.LESS, value);
            case "after" -> last(owner, first, Operator.GREATER, value);
            case "notBefore" -> first(owner, first, Operator.AT_LEAST, value);
            case "notAfter" -> last(owner, last, Operator.AT_MOST, value);
            case "overlaps" -> stated(owner, property, overlap(owner, first, last, value));
            case "contains" -> stated(owner, property,
                    both(first(owner, first, Operator.AT_MOST, value), last(owner, last, Operator.AT_LEAST, value)));
            case "within" ->
                both(first(owner, first, Operator.AT_LEAST, value), last(owner, last, Operator.AT_MOST, value));
            case "inLast" -> both(
                    new Compare(owner, first, Operator.AT_LEAST, values.addOnDay(value, Spans::firstDayOfLast)),
                    new Compare(owner, last, Operator.AT_MOST, values.addOnDay(value, (s, day) -> day.toEpochDay())));
            case "inNext" ->
                both(new Compare(owner, first, Operator.AT_LEAST, values.addOnDay(value, (s, day) -> day.toEpochDay())),
                        new Compare(owner, last, Operator.AT_MOST, values.addOnDay(value, Spans::lastDayOfNext)));
            default ->
                throw new IllegalStateException("The schema offers an operator that is not planned: " + operator);
        };
    }

    /** That the days between two bounds have one in common with a date. */
    Filter overlap(Owner owner, String first, String last, Object date) {
        return both(last(owner, first, Operator.AT_MOST, date), first(owner, last, Operator.AT_LEAST, date));
    }

    private static Filter stated(Owner owner, Property property, Filter filter) {
        return property.required() ? filter
                : Filter.all(List.of(filter, new Filter.Not(new Filter.Absent(owner, property.name()))));
    }

    /** Compares a bound with the first day of a date. */
    private Filter first(Owner owner, String bound, Operator operator, Object date) {
        return new Compare(owner, bound, operator, values.add(date, d -> ((PartialDate) d).first()));
    }

    /** Compares a bound with the last day of a date. */
    private Filter last(Owner owner, String bound, Operator operator, Object date) {
        return new Compare(owner, bound, operator, values.add(date, d -> ((PartialDate) d).last()));
    }

    private static Filter both(Filter one, Filter other) {
        return new Filter.And(List.of(one, other));
    }

}
