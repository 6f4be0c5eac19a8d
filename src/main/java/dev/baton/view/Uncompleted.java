package dev.baton.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object for the engine's own completion: values as they were read, not yet coerced or
 * checked.
 *
 * @param type the name of its type
 * @param values by key of the answer
 */
public record Uncompleted(String type, Map<String, @Nullable Object> values) {

    public @Nullable Object get(String key) {
        return values.get(key);
    }
}
