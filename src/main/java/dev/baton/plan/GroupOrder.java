package dev.baton.plan;

/** One key of the order of groups. What is null comes last, whichever way. */
public sealed interface GroupOrder {

    /** From large to small. */
    boolean descending();

    /**
     * By what the groups have in common; a related node by name, where it has one, and
     * id.
     *
     * @param key the place among the keys
     */
    record ByKey(int key, boolean descending) implements GroupOrder {
    }

    /** By what is made of the nodes. */
    record ByAggregate(Aggregate aggregate, boolean descending) implements GroupOrder {
    }

}
