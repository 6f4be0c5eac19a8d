package dev.baton.dataset;

import dev.baton.model.PartialDate;
import dev.baton.model.ValueType;
import dev.baton.model.ValueType.Choice;
import dev.baton.model.ValueType.Scalar;
import java.math.BigDecimal;

/** What a JSON value means as the value of a property. */
public sealed interface Reading {

    /**
     * Facts are carried over, sentences are not; and an index takes no key of any length.
     */
    int LONGEST_TEXT = 1_000;

    /**
     * A value as the graph stores it.
     *
     * @param value a text, whole number, floating-point number or truth value
     * @param text the value as a claim shows it
     */
    record Read(Object value, String text) implements Reading {
    }

    /** No such value. */
    record Unreadable(String problem, String remedy) implements Reading {
    }

    /** Reads a value of a type. */
    static Reading of(Json given, ValueType type) {
        Json json = given instanceof Json.Cell cell ? cell.as(type) : given;
        return switch (type) {
            case Choice choice -> choice(json, choice);
            case Scalar.INT -> whole(json);
            case Scalar.FLOAT -> number(json);
            case Scalar.BOOLEAN -> json instanceof Json.Truth(Place place, boolean value)
                    ? new Read(value, String.valueOf(value)) : wrong(json, "write true or false");
            case Scalar.DATE -> date(json);
            case Scalar.ID, Scalar.STRING, Scalar.DATE_TIME ->
                json instanceof Json.Text text ? text(text.value()) : wrong(json, "write a text in quotes");
        };
    }

    /** One id or a list of ids, as JSON writes them. */
    static Json references(Json json) {
        return json instanceof Json.Cell cell ? cell.asReferences() : json;
    }

    private static Reading text(String text) {
        if (text.isBlank() || !text.equals(text.strip())) {
            return new Unreadable(
                    text.isBlank() ? "the text is empty"
                            : "the text '%s' begins or ends with a space".formatted(Shown.shorten(text)),
                    "leave it out or write it without spaces around");
        }
        if (text.length() > LONGEST_TEXT) {
            return new Unreadable("the text has %d characters".formatted(text.length()),
                    "shorten it: a value has at most %d".formatted(LONGEST_TEXT));
        }
        boolean odd = text.codePoints()
            .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        return odd ? new Unreadable("the text has a control character or half a character in it", "remove it")
                : new Read(text, text);
    }

    private static Reading choice(Json json, Choice choice) {
        String allowed = "write one of " + String.join(", ", choice.values());
        if (!(json instanceof Json.Text text)) {
            return wrong(json, allowed);
        }
        return choice.values().contains(text.value()) ? new Read(text.value(), text.value()) : new Unreadable(
                "%s has no value '%s'".formatted(choice.typeName(), Shown.shorten(text.value())), allowed);
    }

    private static Reading whole(Json json) {
        String remedy = "write a whole number of at most nine digits";
        if (!(json instanceof Json.Number(Place place, BigDecimal value))) {
            return wrong(json, remedy);
        }
        try {
            int number = value.intValueExact();
            return new Read((long) number, String.valueOf(number));
        }
        catch (ArithmeticException e) {
            return wrong(json, remedy);
        }
    }

    private static Reading number(Json json) {
        if (!(json instanceof Json.Number(Place place, BigDecimal value))) {
            return wrong(json, "write a number");
        }
        double number = value.doubleValue();
        return Double.isInfinite(number) || Math.abs(number) == Double.MAX_VALUE
                ? wrong(json, "write a number that a computer can hold")
                : new Read(number, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static Reading date(Json json) {
        if (!(json instanceof Json.Text text)) {
            return wrong(json, "write a date in quotes, such as " + PartialDate.FORMS);
        }
        try {
            PartialDate.parse(text.value());
            return new Read(text.value(), text.value());
        }
        catch (IllegalArgumentException e) {
            return new Unreadable(String.valueOf(e.getMessage()), "write the date as exactly as the source gives it");
        }
    }

    private static Unreadable wrong(Json json, String remedy) {
        return new Unreadable("the value is " + json.description(), remedy);
    }

}
