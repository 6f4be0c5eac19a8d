package dev.baton.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type whose objects are rows of a fixed read rather than nodes.
 *
 * @param name its name in the SDL
 * @param cells its fields by name, in SDL order
 */
public record RecordType(String name, Map<String, Cell> cells) {

    public RecordType {
        cells = Ordered.copy(cells);
    }

    /** The field with this name. */
    public Cell cell(String field) {
        return Objects.requireNonNull(cells.get(field), field);
    }

    /** The names of this type and of those within it. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(Set.of(name));
        cells.values().forEach(c -> {
            if (c instanceof Cell.Part part) {
                names.addAll(part.type().names());
            }
        });
        return names;
    }

    /** The types of the relationships that its objects, and those within them, show. */
    public Stream<String> relationships() {
        return cells.values().stream().flatMap(c -> switch (c) {
            case Cell.Link link -> link.types().stream();
            case Cell.Part part -> part.type().relationships();
            case Cell.Value value -> Stream.<String>empty();
            case Cell.Nodes nodes -> Stream.<String>empty();
        });
    }

    /** A field of such a type: what stands in the column with its name. */
    public sealed interface Cell {

        /** The name of field and column. */
        String name();

        /** A scalar or enum value. */
        record Value(String name) implements Cell {
        }

        /**
         * A node, or a list of nodes.
         *
         * @param many whether it is a list
         * @param most how many there are at most
         */
        record Nodes(String name, Target target, boolean many, int most) implements Cell {
        }

        /**
         * A relationship with its properties and sources, or a list of such.
         *
         * @param types the relationship types that it may have in the graph
         * @param many whether it is a list
         * @param most how many there are at most
         */
        record Link(String name, Set<String> types, boolean many, int most) implements Cell {

            public Link {
                types = Set.copyOf(types);
            }
        }

        /**
         * An object within, or a list of such.
         *
         * @param many whether it is a list
         * @param most how many there are at most
         */
        record Part(String name, RecordType type, boolean many, int most) implements Cell {
        }

    }

}
