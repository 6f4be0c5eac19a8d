package dev.baton.reference;

import dev.baton.model.Folding;
import dev.baton.model.PartialDate.Days;
import dev.baton.model.Property;
import dev.baton.model.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on one value, as {@code graphql/filter.graphqls} describes them. What is
 * absent fulfils none but the test for it.
 */
final class Comparisons {

    private Comparisons() {
    }

    /** Whether all operators hold. */
    static boolean hold(Property property, Optional<Object> stored, Map<String, Object> operators) {
        return operators.entrySet().stream().allMatch(e -> holds(property, stored, e.getKey(), e.getValue()));
    }

    private static boolean holds(Property property, Optional<Object> stored, String operator, @Nullable Object given) {
        if (given == null) {
            if (operator.equals("eq")) {
                return stored.isEmpty();
            }
            throw new UnsupportedOperationException(operator + ": null is an error");
        }
        if (operator.equals("isNull")) {
            return given.equals(stored.isEmpty());
        }
        return stored.isPresent() && holds(property, stored.get(), operator, given);
    }

    private static boolean holds(Property property, Object stored, String operator, Object given) {
        if (property.isDate()) {
            return Dates.hold(Dates.days(stored), operator, given);
        }
        if (property.type() == Scalar.INT || property.type() == Scalar.FLOAT) {
            return number(((Number) stored).doubleValue(), operator, given);
        }
        return switch (operator) {
            case "eq" -> stored.equals(given);
            case "in" -> ((List<?>) given).contains(stored);
            default -> text(stored.toString(), operator, given.toString());
        };
    }

    private static boolean text(String stored, String operator, String given) {
        return switch (operator) {
            case "contains" -> stored.contains(given);
            case "startsWith" -> stored.startsWith(given);
            case "endsWith" -> stored.endsWith(given);
            case "matches" -> Folding.fold(stored).equals(Folding.fold(given));
            case "matchesStart" -> Folding.fold(stored).startsWith(Folding.fold(given));
            case "matchesPart" -> Folding.fold(stored).contains(Folding.fold(given));
            default -> throw unknown(operator);
        };
    }

    static boolean number(double stored, String operator, Object given) {
        return switch (operator) {
            case "in" -> ((List<?>) given).stream().anyMatch(n -> stored == ((Number) n).doubleValue());
            case "eq" -> stored == ((Number) given).doubleValue();
            case "gt" -> stored > ((Number) given).doubleValue();
            case "gte" -> stored >= ((Number) given).doubleValue();
            case "lt" -> stored < ((Number) given).doubleValue();
            case "lte" -> stored <= ((Number) given).doubleValue();
            default -> throw unknown(operator);
        };
    }

    static UnsupportedOperationException unknown(String operator) {
        return new UnsupportedOperationException("The reference does not know the operator " + operator);
    }

}
