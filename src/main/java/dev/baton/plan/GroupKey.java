package dev.baton.plan;

import java.util.List;

/** What a group's nodes have in common: one value, period, kind or related node. */
public sealed interface GroupKey {

    /** The value of a stored property. */
    record Value(Owner owner, String property) implements GroupKey {
    }

    /**
     * The year, decade or month that a date lies in with all days that it may mean; null
     * where it does not lie in one.
     *
     * @param dated the date
     * @param unit how long a period
     */
    record Period(Dated dated, Unit unit) implements GroupKey {
    }

    /**
     * The kind of the node, as the place of its label in a list.
     *
     * @param labels all labels that the node may have
     */
    record Kind(List<String> labels) implements GroupKey {
        public Kind {
            labels = List.copyOf(labels);
        }
    }

    /**
     * The node at the end of a path; a node with several is in the group of each, once.
     *
     * @param path the steps from the grouped node or relationship on
     * @param named whether what it leads to has names, which groups are ordered by
     */
    record Related(List<Step> path, boolean named) implements GroupKey {
        public Related {
            path = List.copyOf(path);
        }
    }

    /**
     * One step of a path.
     *
     * @param on labels of which the node before the step must have one; empty for any
     * node
     */
    record Step(Source source, List<String> on) {
        public Step {
            on = List.copyOf(on);
        }
    }

    /**
     * The days that a date may mean.
     *
     * @param first the stored bound with the first day
     * @param last the stored bound with the last day
     * @param on labels of which the node must have one to have the date; empty for any
     * node
     */
    record Dated(Owner owner, String first, String last, List<String> on) {
        public Dated {
            on = List.copyOf(on);
        }
    }

    /** How long a period is. */
    enum Unit {

        /** A year, as its number. */
        YEAR,
        /** Ten years, as the year without its last digit. */
        DECADE,
        /** A month, as 100 times the year and the number of the month. */
        MONTH

    }

}
