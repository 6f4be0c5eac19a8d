package dev.baton.plan;

import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;

/**
 * How one value of the answer is built from a row. Positions are those of the row, from
 * 0.
 */
public sealed interface Layout {

    /** The scalar or enum value at a position. */
    record Leaf(int at, GraphQLType type) implements Layout {
    }

    /** The name of the object's type. */
    record Typename(String name) implements Layout {
    }

    /** A text that is known beforehand. */
    record Fixed(String text) implements Layout {
    }

    /** Null, whatever was read. */
    record Absent() implements Layout {
    }

    /** A scalar that is made of the value at a position. */
    record Formed(int at, GraphQLType type, Form form) implements Layout {
    }

    /** A list of objects, all over the same row. */
    record Several(List<ObjectLayout<Layout>> objects) implements Layout {
        public Several {
            objects = List.copyOf(objects);
        }
    }

    /** The cursor of the row. */
    record RowCursor(Window window) implements Layout {
    }

    /** The object whose row this is. */
    record Same(Objects objects) implements Layout {
    }

    /** The object whose row is at a position. */
    record Node(int at, Objects objects) implements Layout {
    }

    /**
     * The object of the first row of the list at a position; null where the list is
     * empty.
     */
    record First(int at, Objects objects) implements Layout {
    }

    /**
     * The objects of the rows of the list at a position.
     *
     * @param itemNonNull whether a null item makes the list null
     */
    record Items(int at, Objects objects, boolean itemNonNull) implements Layout {
    }

    /**
     * The objects of the rows at a position, put in the order of given ids, null where an
     * id found nothing.
     *
     * @param ids the place of the ids in the order of the answer
     */
    record Ordered(int at, Objects objects, Slot ids, boolean itemNonNull) implements Layout {
    }

    /**
     * A connection.
     *
     * @param rowsAt the position of the list of rows, or -1 where no rows were asked for
     * @param totalAt the position of the total count, or -1
     */
    record Connection(int rowsAt, int totalAt, Window window, ObjectLayout<ConnectionPart> object) implements Layout {
    }

    /** What a field of a connection shows. */
    sealed interface ConnectionPart {

        /** The name of the type. */
        record Typename(String name) implements ConnectionPart {
        }

        /** The edges; each is an object over the whole row. */
        record Edges(ObjectLayout<Layout> edge, boolean itemNonNull) implements ConnectionPart {
        }

        /** The nodes. */
        record Nodes(Layout node, boolean itemNonNull) implements ConnectionPart {
        }

        /** Where the page stands. */
        record PageInfo(ObjectLayout<PagePart> object) implements ConnectionPart {
        }

        /** The number of nodes without the page. */
        record Total() implements ConnectionPart {
        }

        /**
         * The number at which the read stopped, null where it did not.
         *
         * @param at the position of how many rows were found
         * @param most how many are found at most
         */
        record StoppedAt(int at, int most) implements ConnectionPart {
        }

        /**
         * The groups of the nodes without the page; each is an object over its own row.
         *
         * @param at the position of the list of groups
         */
        record Groups(int at, ObjectLayout<Layout> group) implements ConnectionPart {
        }

    }

    /** How a scalar is made of what was read. */
    sealed interface Form {

        /** A form that needs to know nothing else. */
        enum Plain implements Form {

            /** The value itself, as a text. */
            AS_IT_IS,
            /** A day since 1970-01-01, written {@code 2021-10-27}. */
            DAY,
            /** 100 times the year and the month, written {@code 2021-10}. */
            MONTH,
            /** A year, written {@code 2021}. */
            YEAR,
            /** A year without its last digit, written {@code 202X}. */
            DECADE

        }

        /** The text at the place that was read. */
        record OneOf(List<String> texts) implements Form {
            public OneOf {
                texts = List.copyOf(texts);
            }
        }

    }

    /** What a field of the page information shows. */
    sealed interface PagePart {

        /** The name of the type. */
        record Typename(String name) implements PagePart {
        }

        /** One of the four facts about a page. */
        enum Fact implements PagePart {

            /** Whether rows follow. */
            HAS_NEXT_PAGE,
            /** Whether rows precede. */
            HAS_PREVIOUS_PAGE,
            /** The cursor of the first row. */
            START_CURSOR,
            /** The cursor of the last row. */
            END_CURSOR

        }

    }

    /**
     * An object: its fields in the order of the answer.
     *
     * @param type the name of its type
     */
    record ObjectLayout<L>(String type, List<Keyed<L>> fields) {
        public ObjectLayout {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of an object.
     *
     * @param key the key in the answer: alias or name
     * @param nonNull whether null makes the object null
     * @param declared the field's type as the schema writes it, for messages
     */
    record Keyed<L>(String key, boolean nonNull, String declared, L layout) {
    }

    /**
     * The layouts of an object's possible types.
     *
     * @param byPrefix by the prefix of the node's id, which is the first column where
     * there is a choice
     * @param single whether there is no choice
     */
    record Objects(Map<String, ObjectLayout<Layout>> byPrefix, boolean single) {
        public Objects {
            byPrefix = Map.copyOf(byPrefix);
        }

        /** The only layout. */
        public ObjectLayout<Layout> only() {
            return byPrefix.values().iterator().next();
        }

        /** The layout of the node with this id. */
        public ObjectLayout<Layout> of(String id) {
            ObjectLayout<Layout> layout = byPrefix.get(id.substring(0, id.indexOf('/')));
            if (layout == null) {
                throw new IllegalStateException("A node came that the field's type does not allow: " + id);
            }
            return layout;
        }

    }

    /**
     * The page of a connection.
     *
     * @param limit the place of how many rows were read at most
     * @param oneMore whether that is one more than the page holds, to know if others
     * follow
     * @param backward whether the rows come in reverse
     * @param seeks whether the page begins at a cursor
     * @param keysAt the positions of the order's keys in the row
     * @param scope the field and order that cursors belong to
     */
    record Window(Slot limit, boolean oneMore, boolean backward, boolean seeks, List<Integer> keysAt, String scope) {
        public Window {
            keysAt = List.copyOf(keysAt);
        }
    }

}
