package dev.baton.view;

import dev.baton.model.Stored;
import dev.baton.plan.Layout.Form;
import java.time.LocalDate;
import java.util.Locale;

/** Writes what was read in the form in which the answer shows it. */
final class Forms {

    private Forms() {
    }

    /**
     * The value in its form; a value that the form does not fit stays as it is, for
     * coercion to judge.
     */
    static Object of(Form form, Object value) {
        return switch (form) {
            case Form.OneOf(var texts) when value instanceof Long place && place >= 0 && place < texts.size() ->
                texts.get(place.intValue());
            case Form.OneOf oneOf -> value;
            case Form.Plain plain when value instanceof Long number -> number(plain, number);
            case Form.Plain plain -> value;
        };
    }

    private static Object number(Form.Plain form, long number) {
        return switch (form) {
            case AS_IT_IS -> number;
            case DAY -> number > Stored.DISTANT_PAST && number < Stored.DISTANT_FUTURE
                    ? LocalDate.ofEpochDay(number).toString() : number;
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", number / 100, number % 100);
            case YEAR -> String.format(Locale.ROOT, "%04d", number);
            case DECADE -> String.format(Locale.ROOT, "%03dX", number);
        };
    }

}
