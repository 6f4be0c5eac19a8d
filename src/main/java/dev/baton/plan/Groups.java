package dev.baton.plan;

import java.util.List;

/**
 * Groups the nodes of a source by keys: filtered, grouped, ordered, cut, and only then
 * projected, so that what is nested runs for the groups of the answer only.
 *
 * @param source where the nodes come from
 * @param filter which of them
 * @param keys what the nodes of a group have in common; without any, one group holds all
 * @param order in which order; the keys themselves follow, so that it is complete
 * @param limit the place of the number of groups
 * @param columns what is returned of each group
 */
public record Groups(Source source, Filter filter, List<GroupKey> keys, List<GroupOrder> order, Slot limit,
        List<GroupColumn> columns) {

    public Groups {
        keys = List.copyOf(keys);
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    /** One position of a group's row. */
    public sealed interface GroupColumn {

        /**
         * A key: its value, or the id of the related node.
         *
         * @param key its place among the keys
         */
        record Key(int key) implements GroupColumn {
        }

        /**
         * The row of the related node that is a key, as a list of one, or of none.
         *
         * @param key its place among the keys
         */
        record KeyNode(int key, Row row) implements GroupColumn {
        }

        /** What is made of all nodes of the group. */
        record Made(Aggregate aggregate) implements GroupColumn {
        }

        /**
         * The rows of the first nodes of the group, as a list.
         *
         * @param read order, number and row; what it reads are the nodes of the group
         */
        record Members(Read read) implements GroupColumn {
        }

    }

}
