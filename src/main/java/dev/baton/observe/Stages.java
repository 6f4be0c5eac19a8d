package dev.baton.observe;

/**
 * Is told how long each stage of an answer took. Called on the hot path: an
 * implementation must not allocate or wait.
 */
public interface Stages {

    /** Notes nothing. */
    Stages NONE = new Stages() {

        @Override
        public void took(Stage stage, long nanos) {
        }

        @Override
        public void found(Kept what, boolean hit) {
        }

    };

    /** A stage took so long. */
    void took(Stage stage, long nanos);

    /** Something was looked for among what is kept, and was there or had to be made. */
    void found(Kept what, boolean hit);

    /** The stage ended now. */
    default void tookSince(Stage stage, long start) {
        took(stage, System.nanoTime() - start);
    }

    /** The stages of an answer, in their order. */
    enum Stage {

        /** Text to document; kept documents have none. */
        PARSE,
        /** Holding a document against the schema; kept documents have none. */
        VALIDATE,
        /** Selection to plan; kept plans have none. */
        PLAN,
        /** Plan to statement; kept plans have none. */
        COMPILE,
        /** From sending a statement to its record. */
        DATABASE,
        /** Record to the answer of a root field. */
        MAP,
        /** The whole answer to bytes. */
        WRITE

    }

    /** What is kept from one request to the next. */
    enum Kept {

        /** Parsed and validated documents. */
        DOCUMENTS,
        /** The plans of an operation. */
        PLANS

    }

}
