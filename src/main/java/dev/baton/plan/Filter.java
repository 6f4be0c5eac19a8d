package dev.baton.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition on the node or relationship of a read. */
public sealed interface Filter {

    /** No condition. */
    Filter ALL = new And(List.of());

    /** What nothing fulfils. */
    Filter NONE = new Or(List.of());

    /** The same filter on nodes of one kind, told by its label. */
    default Filter on(String label) {
        return this;
    }

    /** All of them hold; an empty list always does. */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public Filter on(String label) {
            List<Filter> on = parts.stream().map(p -> p.on(label)).toList();
            return on.contains(NONE) ? NONE : all(on);
        }
    }

    /** One of them holds; of an empty list none does. */
    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public Filter on(String label) {
            List<Filter> on = parts.stream().map(p -> p.on(label)).filter(p -> !p.equals(NONE)).toList();
            return on.contains(ALL) ? ALL : on.size() == 1 ? on.getFirst() : new Or(on);
        }
    }

    /**
     * It does not hold. A comparison with an absent value does not hold, so its negation
     * does.
     */
    record Not(Filter part) implements Filter {
        @Override
        public Filter on(String label) {
            Filter on = part.on(label);
            return on.equals(ALL) ? NONE : on.equals(NONE) ? ALL : new Not(on);
        }
    }

    /** A comparison of a stored property with a value. */
    record Compare(Owner owner, String property, Operator operator, Slot value) implements Filter {
    }

    /**
     * A bound of an extent stands like this to a day of the moment as of which is read.
     * It is never where the database starts.
     */
    record Held(Owner owner, String property, Operator operator, Slot day) implements Filter {
    }

    /** The property is absent. */
    record Absent(Owner owner, String property) implements Filter {
    }

    /** The node has one of these labels. */
    record HasLabel(List<String> labels) implements Filter {
        public HasLabel {
            labels = List.copyOf(labels);
        }

        @Override
        public Filter on(String label) {
            return labels.contains(label) ? ALL : NONE;
        }
    }

    /**
     * The node is one of those that the source finds. They are the same whatever the
     * node, and found once.
     */
    record Known(Source source) implements Filter {
    }

    /** At least one node that the source leads to passes the filter. */
    record Some(Source source, Filter filter) implements Filter {
    }

    /** Exactly one node that the source leads to passes the filter. */
    record Single(Source source, Filter filter) implements Filter {
    }

    /**
     * How many nodes that the source leads to pass the filter, compared with a number.
     *
     * @param value the place of the number, or of a list of them
     * @param enough the place of how many need to be counted to know, where that bounds
     * the work
     */
    record Counted(Source source, Filter filter, Operator operator, Slot value,
            Optional<Slot> enough) implements Filter {

        /** Whether the stored degree answers, so that nothing is counted. */
        boolean ofDegree() {
            return isDegree(source, filter);
        }

        static boolean isDegree(Source source, Filter filter) {
            return filter.equals(ALL) && source instanceof Source.Walk walk && walk.labels().isEmpty();
        }

    }

    /**
     * A filter on another part of what is read: of a citation, on its claim. To that
     * filter it is the node.
     */
    record On(Owner owner, Filter filter) implements Filter {
    }

    /** How a property is compared. */
    enum Operator {

        /** Is the value. */
        EQUAL,
        /** Is one of the values of a list. */
        IN,
        /** Has the text in it. */
        CONTAINS,
        /** Begins with the text. */
        STARTS_WITH,
        /** Ends with the text. */
        ENDS_WITH,
        /** Is greater. */
        GREATER,
        /** Is greater or the same. */
        AT_LEAST,
        /** Is less. */
        LESS,
        /** Is less or the same. */
        AT_MOST

    }

    /** The conditions that must all hold, one by one. */
    default List<Filter> conjuncts() {
        return this instanceof And(var parts) ? parts.stream().flatMap(p -> p.conjuncts().stream()).toList()
                : List.of(this);
    }

    /** What is left of the conditions without one of them. */
    default Filter without(Filter conjunct) {
        return all(conjuncts().stream().filter(c -> c != conjunct).toList());
    }

    /** Whether it speaks of the node alone, not of what led to it. */
    default boolean isOfNode() {
        return switch (this) {
            case And(var parts) -> parts.stream().allMatch(Filter::isOfNode);
            case Or(var parts) -> parts.stream().allMatch(Filter::isOfNode);
            case Not(Filter part) -> part.isOfNode();
            case Compare compare -> compare.owner() == Owner.NODE;
            case Held held -> held.owner() == Owner.NODE;
            case Absent absent -> absent.owner() == Owner.NODE;
            case HasLabel label -> true;
            case Known known -> true;
            case Some some -> some.source().isOfNode();
            case Single single -> single.source().isOfNode();
            case Counted counted -> counted.source().isOfNode();
            case On on -> false;
        };
    }

    /** The conjunction, without needless nesting. */
    static Filter all(List<Filter> parts) {
        List<Filter> flat = parts.stream()
            .flatMap(p -> p instanceof And and ? and.parts().stream() : Stream.of(p))
            .toList();
        return flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

}
