package dev.baton.plan;

/** A number or day made of all nodes of a group. */
public sealed interface Aggregate {

    /** How many there are. */
    record Count() implements Aggregate {
    }

    /** Made of a stored number; those without it do not matter. */
    record Number(Function function, Owner owner, String property) implements Aggregate {
    }

    /**
     * The first or last of all days that the dates may mean; ends that nothing bounds do
     * not matter.
     *
     * @param latest the last of the last days rather than the first of the first
     */
    record Day(GroupKey.Dated dated, boolean latest) implements Aggregate {
    }

    /** How numbers become one. */
    enum Function {

        /** The least; null of none. */
        MIN,
        /** The greatest; null of none. */
        MAX,
        /** All together; 0 of none. */
        SUM,
        /** The mean; null of none. */
        AVERAGE

    }

}
