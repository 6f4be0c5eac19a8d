package dev.baton.model;

import java.util.List;

/** What a property holds. */
public sealed interface ValueType {

    /** The name of the type in the SDL. */
    String typeName();

    /** A built-in or custom scalar. */
    enum Scalar implements ValueType {

        ID("ID"), STRING("String"), INT("Int"), FLOAT("Float"), BOOLEAN("Boolean"), DATE("PartialDate"),
        DATE_TIME("DateTime");

        private final String typeName;

        Scalar(String typeName) {
            this.typeName = typeName;
        }

        @Override
        public String typeName() {
            return typeName;
        }

    }

    /**
     * An enum of the SDL, stored as the text of its value.
     *
     * @param typeName the enum's name
     * @param values its values in SDL order
     */
    record Choice(String typeName, List<String> values) implements ValueType {
        public Choice {
            values = List.copyOf(values);
        }
    }

}
