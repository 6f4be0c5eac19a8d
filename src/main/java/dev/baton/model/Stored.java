package dev.baton.model;

import dev.baton.model.ValueType.Scalar;

/**
 * How values lie in the graph. Beside a sortable property stands a key that is never
 * null, so that pages can be cut by it, and beside every text its folded form; beside the
 * extent of a state or event stand four bounds as epoch days. A relationship also keeps
 * the ids and name keys of its ends, so that an index on relationships can find and order
 * them.
 */
public final class Stored {

    /** First day on which it may have begun. */
    public static final String BEGIN_EARLIEST = "beginEarliest";

    /** Last day on which it may have begun. */
    public static final String BEGIN_LATEST = "beginLatest";

    /** First day on which it may have ended. */
    public static final String END_EARLIEST = "endEarliest";

    /** Last day on which it may have ended. */
    public static final String END_LATEST = "endLatest";

    /** A day before all others: an unknown or open begin. */
    public static final long DISTANT_PAST = -1_000_000_000L;

    /** A day after all others: an unknown or open end. */
    public static final long DISTANT_FUTURE = 1_000_000_000L;

    /** The key of a text that is absent: sorts after every other. */
    public static final String ABSENT_TEXT = "\uFFFD";

    /** The key of a number that is absent: sorts after every other. */
    public static final double ABSENT_NUMBER = Double.MAX_VALUE;

    /** On a relationship: the id of the node at its start. */
    public static final String FROM_ID = "fromId";

    /** On a relationship: the id of the node at its end. */
    public static final String TO_ID = "toId";

    /** On a relationship: the folded name of the node at its start, never null. */
    public static final String FROM_NAME_KEY = "fromNameKey";

    /** On a relationship: the folded name of the node at its end, never null. */
    public static final String TO_NAME_KEY = "toNameKey";

    private Stored() {
    }

    /**
     * The name of the property that stands for this one where pages are ordered and texts
     * compared: the first day of a date, the folded form of a text, the number itself as
     * a float, or the property where nothing can be missing. Never null beside a sortable
     * property; beside any other text it is absent where the text is.
     */
    public static String key(Property property) {
        return property.isDate() ? first(property)
                : property.type() == Scalar.ID ? property.name() : property.name() + "Key";
    }

    /** The bound that holds the first day a date may mean. */
    public static String first(Property date) {
        return switch (date.name()) {
            case "until" -> END_EARLIEST;
            case "since", "date" -> BEGIN_EARLIEST;
            default -> throw new IllegalArgumentException("'" + date.name() + "' is no extent");
        };
    }

    /** The bound that holds the last day a date may mean. */
    public static String last(Property date) {
        return switch (date.name()) {
            case "since" -> BEGIN_LATEST;
            case "until", "date" -> END_LATEST;
            default -> throw new IllegalArgumentException("'" + date.name() + "' is no extent");
        };
    }

}
