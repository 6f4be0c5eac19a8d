package dev.baton.dataset;

import dev.baton.model.ValueType;
import dev.baton.model.ValueType.Choice;
import dev.baton.model.ValueType.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface Json {

    /** Where the value begins. */
    Place place();

    /** More letters are no number that anybody writes. */
    int LONGEST_NUMBER = 100;

    /** What it is, for messages: "a text", "a list". */
    String description();

    /** An object; members keep the order of the file. */
    record Members(Place place, Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String description() {
            return "an object";
        }
    }

    /** A list. */
    record Items(Place place, List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String description() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Place place, String value) implements Json {
        @Override
        public String description() {
            return "the text '" + Shown.shorten(value) + "'";
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A cell of a table: a text that says nothing of its type. */
    record Cell(Place place, String value) implements Json {

        /** The value as JSON would write it where one of this type is wanted. */
        Json as(ValueType type) {
            return switch (type) {
                case Scalar.INT, Scalar.FLOAT -> number();
                case Scalar.BOOLEAN -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")
                        ? new Truth(place, Boolean.parseBoolean(value)) : text();
                case Scalar.ID, Scalar.STRING, Scalar.DATE, Scalar.DATE_TIME -> text();
                case Choice choice -> text();
            };
        }

        /** The value as one id, or a list where there are spaces between several. */
        Json asReferences() {
            String[] ids = value.split("\\s+");
            return ids.length == 1 ? text()
                    : new Items(place, Arrays.stream(ids).<Json>map(id -> new Text(place, id)).toList());
        }

        private Text text() {
            return new Text(place, value);
        }

        private Json number() {
            try {
                return value.length() > LONGEST_NUMBER ? text() : new Number(place, new BigDecimal(value));
            }
            catch (NumberFormatException ex) {
                return text();
            }
        }

        @Override
        public String description() {
            return text().description();
        }

    }

    /** A number, as exact as written. */
    record Number(Place place, BigDecimal value) implements Json {
        @Override
        public String description() {
            return "the number " + Shown.shorten(value.toString());
        }
    }

    /** True or false. */
    record Truth(Place place, boolean value) implements Json {
        @Override
        public String description() {
            return String.valueOf(value);
        }
    }

    /** The word {@code null}. */
    record Nothing(Place place) implements Json {
        @Override
        public String description() {
            return "null";
        }
    }

}
