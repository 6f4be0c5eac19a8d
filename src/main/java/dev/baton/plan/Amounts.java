package dev.baton.plan;

import dev.baton.model.Census;
import dev.baton.model.Direction;
import java.util.List;

/**
 * How much there is in the graph, as far as it is known. What is not known is
 * {@link #UNKNOWN}, more than any page holds.
 */
public interface Amounts {

    /** That nothing is known. */
    long UNKNOWN = Long.MAX_VALUE;

    /** Nothing is known. */
    Amounts NONE = new Amounts() {

        @Override
        public boolean counted() {
            return false;
        }

        @Override
        public long nodes(String label) {
            return UNKNOWN;
        }

        @Override
        public long ends(List<String> near, String type, Direction direction) {
            return UNKNOWN;
        }

        @Override
        public long listed(String holder, String property) {
            return UNKNOWN;
        }

    };

    /** What a census tells; nothing where none was taken. */
    static Amounts of(Census census) {
        return census.version() == 0 ? NONE : new CountedAmounts(census);
    }

    /**
     * Whether anything was counted: otherwise an estimate is no more than what pages
     * allow.
     */
    default boolean counted() {
        return true;
    }

    /** How many nodes have the label. */
    long nodes(String label);

    /**
     * The most relationships of a type that one node has in a direction.
     * @param near labels of which the node has one; empty for any node
     */
    long ends(List<String> near, String type, Direction direction);

    /**
     * The most ids that one node or relationship lists in a property.
     * @param holder the label or relationship type
     */
    long listed(String holder, String property);

}
