package dev.baton.plan;

import org.jspecify.annotations.Nullable;

/** How one value of a plan comes out of a request. */
@FunctionalInterface
public interface Binding {

    /**
     * The value.
     * @throws RequestException if the request's value cannot be served
     */
    @Nullable Object value(Given given);

}
