package dev.baton.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a part of a fixed read's text is taken in. It speaks of the shape of a request,
 * never of its values: so the text is the same for all requests of one shape.
 */
public sealed interface FixedCondition {

    /**
     * Whether it holds.
     * @param facts what is true of the shape
     */
    boolean holds(Collection<Fact> facts);

    /** The facts that decide it. */
    Stream<Fact> facts();

    /** What may be true of the shape of a request. */
    sealed interface Fact extends FixedCondition {

        @Override
        default boolean holds(Collection<Fact> facts) {
            return facts.contains(this);
        }

        @Override
        default Stream<Fact> facts() {
            return Stream.of(this);
        }

    }

    /**
     * The request gives the argument of a parameter, and does not leave it to its
     * default.
     *
     * @param parameter the parameter's name, or {@link FixedCondition#AS_OF}
     */
    record Given(String parameter) implements Fact {

        @Override
        public String toString() {
            return "$" + parameter + " given";
        }
    }

    /**
     * An argument that is an enum or a truth value has this value, given or by default.
     */
    record Is(String parameter, String word) implements Fact {

        @Override
        public String toString() {
            return "$" + parameter + " = " + word;
        }
    }

    /**
     * A column is selected.
     *
     * @param path its name, behind those of the rows around it: {@code hops.from}
     */
    record Column(String path) implements Fact {

        @Override
        public String toString() {
            return "column " + path;
        }
    }

    /** An argument is left to its default. */
    record Absent(Given given) implements FixedCondition {

        @Override
        public boolean holds(Collection<Fact> facts) {
            return !given.holds(facts);
        }

        @Override
        public Stream<Fact> facts() {
            return given.facts();
        }
    }

    /** One of several holds. */
    record Any(List<FixedCondition> of) implements FixedCondition {

        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Collection<Fact> facts) {
            return of.stream().anyMatch(c -> c.holds(facts));
        }

        @Override
        public Stream<Fact> facts() {
            return of.stream().flatMap(FixedCondition::facts);
        }
    }

    /**
     * What stands for the date as of which is read, a field's own or that of a field
     * around it.
     */
    String AS_OF = "asOf";

}
