package dev.baton.dataset.format;

import org.jspecify.annotations.Nullable;

/** What the words of the vocabulary mean, for people. */
@FunctionalInterface
public interface Explained {

    /**
     * Return the description of a type, or of one of its fields.
     * @param type the type's name in the SDL
     * @param field the field's name, or null for the type itself
     * @return the description, or null where there is none
     */
    @Nullable String of(String type, @Nullable String field);

}
