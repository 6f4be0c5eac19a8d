package dev.baton.store;

/** Is told of each statement before it is sent; a retry is told again. */
@FunctionalInterface
public interface StatementObserver {

    /** Called before a statement is sent for an operation of the given name. */
    void beforeStatement(String cypher, String operationName);

}
