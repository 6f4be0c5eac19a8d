package dev.baton.format.graph;

import dev.baton.model.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node.
 *
 * @param properties those that the vocabulary knows, by name: texts, numbers, truth
 * values, and lists of ids
 * @param names all forms of its name
 * @param sources where sources speak of it
 */
record NodeItem(String id, Kind kind, Map<String, Object> properties, List<Form> names, List<Cited> sources) {

    /**
     * A form of a name.
     *
     * @param language a BCP 47 tag, or null where it is not known
     */
    record Form(String text, @Nullable String language) {
    }

}
