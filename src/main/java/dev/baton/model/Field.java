package dev.baton.model;

/** A field of a node type or relationship type. */
public sealed interface Field {

    /** The field's name in the SDL. */
    String name();

    /** A value of the node or relationship itself. */
    record Value(Property property) implements Field {
        @Override
        public String name() {
            return property.name();
        }
    }

    /**
     * Nodes at the other end of a relationship.
     *
     * @param relationship the relationship type in the graph
     * @param direction which way it is followed
     * @param many a connection rather than the first node reached
     * @param labelTest whether the far end's label must be tested, because the
     * relationship type does not imply it
     */
    record Walk(String name, String relationship, Direction direction, Target target, boolean many,
            boolean labelTest) implements Field {
    }

    /**
     * Nodes whose ids are kept in a property.
     *
     * @param property the property with one id or a list of ids
     */
    record Reference(String name, String property, Target target, boolean many) implements Field {
    }

    /** The sources of the claims whose ids are kept in the property {@code claims}. */
    record Citations(String name) implements Field {
    }

}
