package dev.baton.dataset;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
public sealed interface Json {

    /** Where the value begins. */
    Place place();

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
