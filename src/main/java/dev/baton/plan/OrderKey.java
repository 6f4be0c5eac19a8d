package dev.baton.plan;

import java.util.List;

/** One key of an order. Its value is never null, so that pages can be cut by it. */
public sealed interface OrderKey {

    /** Whether from large to small. */
    boolean descending();

    /** The same key the other way round. */
    OrderKey reversed();

    /** The same key on nodes of one kind, told by its label. */
    default OrderKey on(String label) {
        return this;
    }

    /**
     * A stored property that is never null: an index can give this order.
     *
     * @param owner whose property
     */
    record Value(Owner owner, String property, boolean descending) implements OrderKey {
        @Override
        public OrderKey reversed() {
            return new Value(owner, property, !descending);
        }
    }

    /**
     * A stored property that only some of the kinds have.
     *
     * @param labels the labels of those that have it; there it is never null
     * @param absent the place of the value that stands for it on all others
     */
    record Partial(List<String> labels, String property, Slot absent, boolean descending) implements OrderKey {
        public Partial {
            labels = List.copyOf(labels);
        }

        @Override
        public OrderKey reversed() {
            return new Partial(labels, property, absent, !descending);
        }

        @Override
        public OrderKey on(String label) {
            return labels.contains(label) ? new Value(Owner.NODE, property, descending)
                    : new Constant(absent, descending);
        }
    }

    /**
     * The same value for all: what is left of a property on a kind that does not have it.
     */
    record Constant(Slot value, boolean descending) implements OrderKey {
        @Override
        public OrderKey reversed() {
            return new Constant(value, !descending);
        }
    }

    /** How many nodes a source leads to from the node that is ordered. */
    record Count(Source source, Filter filter, boolean descending) implements OrderKey {
        @Override
        public OrderKey reversed() {
            return new Count(source, filter, !descending);
        }
    }

    /**
     * A stored property of the first node that a source leads to.
     *
     * @param one the place of the number 1
     * @param absent the place of the value that stands for it where there is no such node
     */
    record Related(Source source, Filter filter, String property, Slot one, Slot absent,
            boolean descending) implements OrderKey {
        @Override
        public OrderKey reversed() {
            return new Related(source, filter, property, one, absent, !descending);
        }
    }

    /**
     * Whether the key that follows is absent: false, then true.
     *
     * @param of the key that follows
     * @param absent the place of the value that stands for what is absent
     */
    record Absence(OrderKey of, Slot absent, boolean descending) implements OrderKey {
        @Override
        public OrderKey reversed() {
            return new Absence(of.reversed(), absent, !descending);
        }

        @Override
        public OrderKey on(String label) {
            return new Absence(of.on(label), absent, descending);
        }
    }

    /** The unique key at the end of an order that is not asked for. */
    static OrderKey id(Owner owner) {
        return new Value(owner, "id", false);
    }

}
