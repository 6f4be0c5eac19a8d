package dev.baton.view;

import graphql.GraphQLError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the response that needs no completion any more.
 *
 * @param data the value, or null
 * @param errors what went wrong below it, each with its path
 */
public record Completed(@Nullable Json data, List<GraphQLError> errors) {
    public Completed {
        errors = List.copyOf(errors);
    }
}
