package dev.baton.model;

import dev.baton.model.ValueType.Scalar;

/**
 * How values lie in the graph. Beside a sortable property stands a key that is never
 * null, so that pages can be cut by it; beside the extent of a state or event stand four
 * bounds as epoch days.
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

    private Stored() {
    }

    /**
     * The name of the never-null property that pages of this property are ordered by: the
     * first day of a date, the folded form of a text, the number itself as a float, or
     * the property where nothing can be missing.
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
