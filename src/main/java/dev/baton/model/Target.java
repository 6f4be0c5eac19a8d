package dev.baton.model;

import java.util.List;

/**
 * What a field leads to: one kind, or the kinds behind an interface or union.
 *
 * @param typeName the type's name in the SDL
 * @param kinds the names of the kinds it stands for, in alphabetical order
 * @param single whether the type is a kind itself rather than an interface or union
 */
public record Target(String typeName, List<String> kinds, boolean single) {
    public Target {
        kinds = kinds.stream().sorted().toList();
    }
}
