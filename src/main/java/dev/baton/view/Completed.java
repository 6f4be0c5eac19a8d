package dev.baton.view;

import graphql.GraphQLError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the response that needs no completion any more.
 *
 * @param data maps, lists and serialized scalars; null where the field is null
 * @param errors what went wrong below it, each with its path
 */
public record Completed(@Nullable Object data, List<GraphQLError> errors) {
    public Completed {
        errors = List.copyOf(errors);
    }
}
