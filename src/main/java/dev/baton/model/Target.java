package dev.baton.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The same type, narrowed to the kinds that a relationship can reach. */
    Target among(Set<String> reachable) {
        return new Target(typeName, kinds.stream().filter(reachable::contains).toList(), single);
    }

    /** The same type with the kinds of both. */
    public Target with(Target other) {
        return new Target(typeName, Stream.concat(kinds.stream(), other.kinds.stream()).distinct().toList(), single);
    }
}
