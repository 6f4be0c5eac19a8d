package dev.baton.benchmark;

import dev.baton.benchmark.Database.Counted;
import java.util.List;

/**
 * All that was observed of a question at a scale.
 *
 * @param times at each number of connections
 * @param counted by the database while both sides were timed
 * @param bytes of an answer, on average
 * @param batonWork what the database did for Baton's statement
 * @param handWrittenWork what it did for the hand-written one
 */
record Observed(Question question, List<Compared> times, Counted counted, long bytes, Work batonWork,
        Work handWrittenWork) {

    long requests() {
        return times.stream().mapToLong(Compared::requests).sum();
    }

    /** Statements that the database ran for a request, of both sides on average. */
    double statements() {
        return (double) counted.statements() / requests();
    }

    Compared at(int connections) {
        return times.stream().filter(t -> t.connections() == connections).findFirst().orElseThrow();
    }

}
