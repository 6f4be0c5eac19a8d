package dev.baton.format;

import java.util.List;

/**
 * What the rows of a table are made of, known from the request alone: an answer without
 * rows has the same columns.
 *
 * @param root the key of the root field in the answer
 * @param origin where the outermost items are
 * @param parts what is taken of each item
 * @param columns their names, in the order of the selection
 */
public record Shape(String root, Origin origin, List<Part> parts, List<String> columns) {

    public Shape {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
    }

    /** Where the outermost items of an answer are. */
    public sealed interface Origin {

        /** In a list of a connection, under this key. */
        record Connection(String list) implements Origin {
        }

        /** The root field is a list itself. */
        record Items() implements Origin {
        }

        /** The root field is the one item. */
        record One() implements Origin {
        }

    }

    /** A part of an item. */
    sealed interface Part {

        /** Its key in the answer. */
        String key();

        /** A value; it goes into one column. */
        record Cell(String key, int column) implements Part {
        }

        /** An object within the item. */
        record Group(String key, List<Part> parts) implements Part {
        }

        /**
         * A list: a row for each of its items.
         *
         * @param path its place below the root, for messages
         * @param unasked whether the request says nothing of its size, so that the most
         * that a page may hold are there
         */
        record Many(String key, String path, List<Part> parts, boolean unasked) implements Part {
        }

    }
}
