package dev.baton.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request.
 *
 * @param document the text of the document
 * @param operation which of its operations, null where there is one
 */
public record Query(String document, @Nullable String operation, Map<String, @Nullable Object> variables) {
}
