package dev.baton.plan;

import dev.baton.model.Folding;
import dev.baton.model.PartialDate;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.model.ValueType.Scalar;
import dev.baton.plan.Filter.Absent;
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

    private final Ids ids;

    private final DateComparisons dates;

    Comparisons(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
        this.dates = new DateComparisons(values);
    }

    Filter of(Owner owner, Property property, Map<String, Object> operators) {
        List<Filter> parts = new ArrayList<>();
        operators.forEach((operator, value) -> parts.add(one(owner, property, operator, value)));
        return Filter.all(parts);
    }

    private Filter one(Owner owner, Property property, String operator, @Nullable Object value) {
        if (value == null) {
            if (operator.equals("eq")) {
                return new Absent(owner, property.name());
            }
            throw RequestException.argument(property.name() + "." + operator, "null",
                    "only 'isNull: true', or 'eq: null', asks for what is absent");
        }
        if (operator.equals("isNull")) {
            Absent absent = new Absent(owner, property.name());
            return value.equals(true) ? absent : new Filter.Not(absent);
        }
        if (property.isDate()) {
            return dates.of(owner, property, operator, value);
        }
        return switch (operator) {
            case "matches" -> folded(owner, property, Operator.EQUAL, value);
            case "matchesStart" -> present(owner, property, folded(owner, property, Operator.STARTS_WITH, value));
            case "matchesPart" -> present(owner, property, folded(owner, property, Operator.CONTAINS, value));
            case "eq", "in" -> equal(owner, property, operator(operator), value);
            case "gt", "gte", "lt", "lte" -> range(owner, property, operator(operator), value);
            default -> new Compare(owner, property.name(), operator(operator), values.add(value));
        };
    }

    /**
     * A range of numbers implies that of the keys, and an index serves those of the nodes
     * of what is sortable.
     */
    private Filter range(Owner owner, Property property, Operator operator, Object value) {
        Compare exact = new Compare(owner, property.name(), operator, values.add(value));
        if (owner != Owner.NODE || !property.sortable() || !isNumber(property)) {
            return exact;
        }
        Slot key = values.add(value, v -> key(property, v));
        return new Filter.And(List.of(new Compare(owner, Stored.key(property), operator, key), exact));
    }

    private static boolean isNumber(Property property) {
        return property.type() == Scalar.INT || property.type() == Scalar.FLOAT;
    }

    /**
     * Equality implies that of the keys, and an index serves those of what is sortable.
     */
    private Filter equal(Owner owner, Property property, Operator operator, Object value) {
        if (property.type() == Scalar.ID) {
            return new Compare(owner, property.name(), operator, values.add(value, this::surviving));
        }
        Compare exact = new Compare(owner, property.name(), operator, values.add(value));
        if (!property.sortable()) {
            return exact;
        }
        Slot key = values.add(value,
                v -> v instanceof List<?> list ? list.stream().map(i -> key(property, i)).toList() : key(property, v));
        return new Filter.And(List.of(new Compare(owner, Stored.key(property), operator, key), exact));
    }

    /** Where ids lead now that may have been merged into others. */
    private Object surviving(Object value) {
        return value instanceof List<?> list ? list.stream().map(id -> ids.survivor((String) id)).toList()
                : ids.survivor((String) value);
    }

    private static Object key(Property property, Object value) {
        return value instanceof Number number ? (Object) number.doubleValue()
                : property.folded() ? Folding.fold(value.toString()) : value.toString();
    }

    private Compare folded(Owner owner, Property property, Operator operator, Object text) {
        return new Compare(owner, Stored.key(property), operator, values.add(text, t -> Folding.fold((String) t)));
    }

    /**
     * The key of an absent text is a text all the same; every text has the empty one in
     * it.
     */
    private static Filter present(Owner owner, Property property, Filter folded) {
        return property.required() || !property.sortable() ? folded
                : new Filter.And(List.of(folded, new Filter.Not(new Absent(owner, property.name()))));
    }

    /** That a state or event whose ends may be unknown may have held on a date. */
    Filter mayHold(Owner owner, Object date) {
        return dates.overlap(owner, Stored.BEGIN_EARLIEST, Stored.END_LATEST, date);
    }

    static Operator operator(String name) {
        return switch (name) {
            case "eq" -> Operator.EQUAL;
            case "in" -> Operator.IN;
            case "contains" -> Operator.CONTAINS;
            case "startsWith" -> Operator.STARTS_WITH;
            case "endsWith" -> Operator.ENDS_WITH;
            case "gt" -> Operator.GREATER;
            case "gte" -> Operator.AT_LEAST;
            case "lt" -> Operator.LESS;
            case "lte" -> Operator.AT_MOST;
            default -> throw new IllegalStateException("The schema offers an operator that is not planned: " + name);
        };
    }

}
