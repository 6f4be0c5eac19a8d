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
            return date(owner, property, operator, (PartialDate) value);
        }
        if (operator.equals("matches")) {
            return compare(owner, Stored.key(property), Operator.EQUAL, Folding.fold((String) value));
        }
        return compare(owner, property.name(), operator(operator), value);
    }

    private Filter date(Owner owner, Property property, String operator, PartialDate value) {
        String first = Stored.first(property);
        String last = Stored.last(property);
        return switch (operator) {
            case "eq" -> new Filter.And(List.of(compare(owner, first, Operator.EQUAL, value.first()),
                    compare(owner, last, Operator.EQUAL, value.last())));
            case "gt" -> compare(owner, first, Operator.GREATER, value.last());
            case "gte" -> compare(owner, first, Operator.AT_LEAST, value.first());
            case "lt" -> compare(owner, last, Operator.LESS, value.first());
            case "lte" -> compare(owner, last, Operator.AT_MOST, value.last());
            case "overlaps" -> overlap(owner, first, last, value);
            default -> throw unknown(operator);
        };
    }

    /** That the days between two bounds have one in common with a date. */
    Filter overlap(Owner owner, String first, String last, PartialDate value) {
        return new Filter.And(List.of(compare(owner, first, Operator.AT_MOST, value.last()),
                compare(owner, last, Operator.AT_LEAST, value.first())));
    }

    private Filter compare(Owner owner, String property, Operator operator, Object value) {
        return new Compare(owner, property, operator, values.add(value));
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
