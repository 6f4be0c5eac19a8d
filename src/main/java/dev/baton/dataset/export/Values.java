package dev.baton.dataset.export;

import dev.baton.model.Field;
import dev.baton.model.ValueType;
import dev.baton.model.ValueType.Choice;
import dev.baton.model.ValueType.Scalar;
import java.math.BigDecimal;

/** The values of claims, which are texts, as the files write them. */
final class Values {

    private Values() {
    }

    static Object of(Field field, String text) {
        return field instanceof Field.Value value ? of(value.property().type(), text) : text;
    }

    private static Object of(ValueType type, String text) {
        return switch (type) {
            case Scalar.INT, Scalar.FLOAT -> new BigDecimal(text);
            case Scalar.BOOLEAN -> Boolean.valueOf(text);
            case Scalar.ID, Scalar.STRING, Scalar.DATE, Scalar.DATE_TIME -> text;
            case Choice choice -> text;
        };
    }

}
