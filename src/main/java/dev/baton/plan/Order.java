package dev.baton.plan;

import java.util.List;

/**
 * The order that a request asks for.
 *
 * @param keys ending with a unique one
 * @param types what the values of the keys are, for cursors
 * @param text tells it from all other orders of the same list
 */
record Order(List<OrderKey> keys, List<Cursor.KeyType> types, String text) {
    Order {
        keys = List.copyOf(keys);
        types = List.copyOf(types);
    }
}
