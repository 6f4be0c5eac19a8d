package dev.baton.plan;

/**
 * What can be wrong, as told to the client in {@code extensions.code}: the one catalogue.
 */
public enum ErrorCode {

    /**
     * An id is not of the form {@code prefix/slug}, or no kind of node has that prefix.
     */
    BAD_ID,
    /** A cursor was not made by this field in this order. */
    BAD_CURSOR,
    /** A date is not of the documented form. */
    BAD_DATE,
    /** An argument has a value that its field does not take. */
    BAD_ARGUMENT,
    /** The request is not a GraphQL request: unreadable, or without a query. */
    BAD_REQUEST,
    /** The document is not valid GraphQL for this schema. */
    INVALID_DOCUMENT,
    /** The operation asks for more than a limit allows. */
    LIMIT_EXCEEDED,
    /** The caller may not have what the operation asks for. */
    FORBIDDEN,
    /** The database did not answer in the time allowed. */
    TIMEOUT,
    /**
     * The database cannot be reached, the graph is not loaded yet, or too many requests
     * are under way.
     */
    UNAVAILABLE,
    /** A fault of the service; its log has the details. */
    INTERNAL

}
