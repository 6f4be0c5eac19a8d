package dev.baton.plan;

/**
 * One key of an order.
 *
 * @param owner whose property
 * @param property a stored property that is never null
 * @param descending from large to small
 */
public record OrderKey(Owner owner, String property, boolean descending) {

    OrderKey reversed() {
        return new OrderKey(owner, property, !descending);
    }
}
