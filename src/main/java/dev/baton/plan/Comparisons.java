package dev.baton.plan;

import dev.baton.model.Folding;
import dev.baton.model.PartialDate;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.plan.Filter.Compare;
import dev.baton.plan.Filter.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans comparisons of one property: the operators of the filter inputs in
 * {@code graphql/filter.graphqls}.
 */
final class Comparisons {

    private final Values values;

    Comparisons(Values values) {
        this.values = values;
    }

    Filter of(Owner owner, Property property, Map<String, Object> operators) {
        List<Filter> parts = new ArrayList<>();
        operators.forEach((operator, value) -> parts.add(one(owner, property, operator, value)));
        return Filter.all(parts);
    }

    private Filter one(Owner owner, Property property, String operator, @Nullable Object value) {
        if (value == null) {
            if (operator.equals("eq")) {
                return new Filter.Absent(owner, property.name());
            }
            throw RequestException.argument(property.name() + "." + operator, "null",
                    "only 'eq: null' asks for what is absent");
        }
        if (property.isDate()) {
            return date(owner, property, operator, value);
        }
        if (operator.equals("matches")) {
            return new Compare(owner, Stored.key(property), Operator.EQUAL,
                    values.add(value, text -> Folding.fold((String) text)));
        }
        return new Compare(owner, property.name(), operator(operator), values.add(value));
    }

    private Filter date(Owner owner, Property property, String operator, Object date) {
        String first = Stored.first(property);
        String last = Stored.last(property);
        return switch (operator) {
            case "eq" -> new Filter.And(
                    List.of(first(owner, first, Operator.EQUAL, date), last(owner, last, Operator.EQUAL, date)));
            case "gt" -> last(owner, first, Operator.GREATER, date);
            case "gte" -> first(owner, first, Operator.AT_LEAST, date);
            case "lt" -> first(owner, last, Operator.LESS, date);
            case "lte" -> last(owner, last, Operator.AT_MOST, date);
            case "overlaps" -> overlap(owner, first, last, date);
            default -> throw unknown(operator);
        };
    }

    /** That the days between two bounds have one in common with a date. */
    Filter overlap(Owner owner, String first, String last, Object date) {
        return new Filter.And(
                List.of(last(owner, first, Operator.AT_MOST, date), first(owner, last, Operator.AT_LEAST, date)));
    }

    /** Compares a bound with the first day of a date. */
    private Filter first(Owner owner, String bound, Operator operator, Object date) {
        return new Compare(owner, bound, operator, values.add(date, d -> ((PartialDate) d).first()));
    }

    /** Compares a bound with the last day of a date. */
    private Filter last(Owner owner, String bound, Operator operator, Object date) {
        return new Compare(owner, bound, operator, values.add(date, d -> ((PartialDate) d).last()));
    }

    private static Operator operator(String name) {
        return switch (name) {
            case "eq" -> Operator.EQUAL;
            case "in" -> Operator.IN;
            case "contains" -> Operator.CONTAINS;
            case "startsWith" -> Operator.STARTS_WITH;
            case "gt" -> Operator.GREATER;
            case "gte" -> Operator.AT_LEAST;
            case "lt" -> Operator.LESS;
            case "lte" -> Operator.AT_MOST;
            default -> throw unknown(name);
        };
    }

    private static IllegalStateException unknown(String operator) {
        return new IllegalStateException("The schema offers an operator that is not planned: " + operator);
    }

}
