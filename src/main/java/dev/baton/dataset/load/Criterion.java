package dev.baton.dataset.load;

/**
 * What decides which of several values of a property is accepted, in this order; the
 * words of the API.
 */
enum Criterion {

    /** No other value stands against it. */
    NO_OTHER,
    /** The editors decided, in the dataset's file of decisions. */
    DECISION,
    /** The better rank; what is deprecated is never accepted. */
    RANK,
    /** The better kind of source, in the order that the dataset gives. */
    KIND_OF_SOURCE,
    /** The later source. */
    DATE_OF_SOURCE,
    /** More sources. */
    NUMBER_OF_SOURCES,
    /** The first by value: numbers by size, texts by their letters. */
    VALUE

}
