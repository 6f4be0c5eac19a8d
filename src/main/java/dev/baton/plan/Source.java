package dev.baton.plan;

import dev.baton.model.Direction;
import dev.baton.model.FixedCondition;
import dev.baton.model.FixedRead;
import dev.baton.model.Vocabulary;
import java.util.List;

/** Where the nodes of a read come from. */
public sealed interface Source {

    /**
     * The nodes with given ids.
     *
     * @param labels labels to test, empty for none
     * @param ids the place of the list of ids
     */
    record ByIds(List<String> labels, Slot ids) implements Source {
        public ByIds {
            labels = List.copyOf(labels);
        }
    }

    /** All nodes with a label. */
    record All(String label) implements Source {
    }

    /**
     * All nodes of several kinds. Each kind is filtered, ordered and cut by itself, so
     * that its own indexes serve, and then all of them together.
     *
     * @param labels the labels of the kinds, at least one
     */
    record Kinds(List<String> labels) implements Source {
        public Kinds {
            labels = List.copyOf(labels);
        }

        /** The nodes of one of the kinds. */
        public Source on(String label) {
            return new All(label);
        }

        /** The nodes of some of the kinds. */
        Source among(List<String> some) {
            return new Kinds(some);
        }

        /** All nodes there are, for who tells the kinds apart by other means. */
        Source everyNode() {
            return new All(Vocabulary.EVERY_NODE);
        }
    }

    /**
     * The far ends of a node's relationships.
     *
     * @param labels labels of the far end to test, empty where the relationship type
     * implies them
     */
    record Walk(String relationship, Direction direction, List<String> labels) implements Source {
        public Walk {
            labels = List.copyOf(labels);
        }
    }

    /**
     * The far ends of a node's relationships, found by an index that has them in order.
     *
     * @param keys the properties of the relationship behind the id of the near end, in
     * the order of the index
     */
    record Hub(Walk walk, List<String> keys) implements Source {
        public Hub {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The nodes whose ids are kept in a property.
     *
     * @param many a list of ids rather than one
     */
    record Reference(Owner owner, String property, boolean many) implements Source {
    }

    /**
     * The sources of the claims whose ids are kept in {@code claims}; the edge is the
     * citation.
     */
    record Citations(Owner owner) implements Source {
    }

    /**
     * The nodes that an index finds by a value.
     *
     * @param labels labels to test; where the value is a key, the one that has the index
     * @param by a comparison of the id, or of the key of a sortable property
     */
    record Seek(List<String> labels, Filter.Compare by) implements Source {
        public Seek {
            labels = List.copyOf(labels);
        }
    }

    /**
     * The nodes that lead to others, each once. The others are found first.
     *
     * @param step what leads from such a node to one of the others
     * @param far where the others come from
     * @param filter what must hold of the others
     * @param along what must hold of them together with what leads to them
     * @param labels labels of such a node to test, empty for none
     */
    record Toward(Source step, Source far, Filter filter, Filter along, List<String> labels) implements Source {
        public Toward {
            labels = List.copyOf(labels);
        }
    }

    /**
     * What a walk leads to among the nodes with given ids. These are found first.
     *
     * @param by a comparison of the id
     */
    record Among(Source walk, Filter.Compare by) implements Source {
    }

    /**
     * What of a source is seen as of a moment.
     *
     * @param source where the nodes come from whatever the time
     * @param holding what must hold of a node and of the relationship that leads to it
     */
    record AsOf(Source source, Filter holding) implements Source {
    }

    /**
     * The rows of a fixed read. To what is read of a row, the row is the node, and its
     * columns are the node's properties.
     *
     * @param read the statement
     * @param facts what is true of the request, of what decides about its text
     * @param columns the columns that are read of a row
     * @param arguments what its parameters are
     */
    record Fixed(FixedRead read, List<FixedCondition.Fact> facts, List<String> columns,
            List<Argument> arguments) implements Source {

        public Fixed {
            facts = List.copyOf(facts);
            columns = List.copyOf(columns);
            arguments = List.copyOf(arguments);
        }
    }

    /** What a parameter of a fixed read is. */
    sealed interface Argument {

        /** The parameter's name in the file. */
        String parameter();

        /** A value of the request. */
        record Given(String parameter, Slot value) implements Argument {
        }

        /** The id of the node that the read is asked of. */
        record OfNode(String parameter) implements Argument {
        }

    }

    /**
     * What stands in a column of a fixed read's row: a node, a relationship, a row of its
     * own, or a list of such.
     *
     * @param many a list of them rather than one
     * @param most how many there are at most
     * @param labels labels of which a node has one, or types of which a relationship has
     * one; empty for a row
     */
    record Cell(String column, boolean many, int most, List<String> labels) implements Source {

        public Cell {
            labels = List.copyOf(labels);
        }
    }

    /** Whether it leads on from a node, not from what led to that. */
    default boolean isOfNode() {
        return switch (origin()) {
            case Reference reference -> reference.owner() == Owner.NODE;
            case Citations citations -> citations.owner() == Owner.NODE;
            default -> true;
        };
    }

    /** Where the nodes come from whatever the time. */
    default Source origin() {
        return this instanceof AsOf(Source source, Filter holding) ? source : this;
    }

}
