package dev.baton.model;

import java.util.List;

/**
 * A field whose answer a fixed read gives: of the query type, or of a kind of node.
 *
 * @param owner the type that has the field
 * @param name the field's name
 * @param read what gives the answer
 * @param parameters where the parameters of the read come from
 * @param many a connection of all rows rather than the only one
 * @param type what a row becomes
 */
public record ReadField(String owner, String name, FixedRead read, List<Parameter> parameters, boolean many,
        RecordType type) {

    /** The owner of fields that are asked of no node. */
    public static final String QUERY = "Query";

    public ReadField {
        parameters = List.copyOf(parameters);
    }

    /** Whether it can be read as of a date. */
    public boolean dated() {
        return parameters.stream().anyMatch(Parameter.OfMoment.class::isInstance);
    }

    /** Where a parameter of a fixed read comes from. */
    public sealed interface Parameter {

        /** The parameter's name in the statement. */
        String name();

        /** The id of the node that has the field. */
        record OfNode(String name) implements Parameter {
        }

        /** A bound of the moment as of which is read. */
        record OfMoment(String name, MomentBound bound) implements Parameter {
        }

        /**
         * An argument of the field; null where it is not given.
         *
         * @param form what is made of its value
         * @param range the least and greatest number that is allowed, empty for any
         * @param words the texts that are allowed, empty for any
         */
        record OfArgument(String name, String argument, Form form, List<Integer> range,
                List<String> words) implements Parameter {

            public OfArgument {
                range = List.copyOf(range);
                words = List.copyOf(words);
            }
        }

    }

    /**
     * A bound of a moment, as days since 1970-01-01. What has begun fulfils
     * {@code x.beginEarliest <= $beginEarliestBy AND x.beginLatest <= $beginLatestBy};
     * what lasts,
     * {@code x.endEarliest >= $endEarliestFrom AND x.endLatest >= $endLatestFrom}.
     */
    public enum MomentBound {

        /** The last day on which it may have begun at the earliest. */
        BEGIN_EARLIEST_BY("beginEarliestBy"),
        /** The last day on which it may have begun at the latest. */
        BEGIN_LATEST_BY("beginLatestBy"),
        /** The first day on which it may have ended at the earliest. */
        END_EARLIEST_FROM("endEarliestFrom"),
        /** The first day on which it may have ended at the latest. */
        END_LATEST_FROM("endLatestFrom");

        private final String parameter;

        MomentBound(String parameter) {
            this.parameter = parameter;
        }

        /** The name of the parameter. */
        public String parameter() {
            return parameter;
        }

    }

    /** What is made of the value of an argument. */
    public enum Form {

        /** Nothing. */
        AS_IT_IS,
        /** It is checked to be an id. */
        ID,
        /** Each is checked to be an id, and that there are not too many. */
        IDS,
        /** The first day that a date may mean. */
        FIRST_DAY,
        /** The last day that a date may mean. */
        LAST_DAY,
        /** A text without case, accents and punctuation. */
        FOLDED,
        /** A query of the full-text index that finds each word of a text. */
        QUERY

    }

}
