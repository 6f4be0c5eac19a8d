package dev.baton.api;

/** How much of the way to an answer is shown; each includes those before it. */
public enum Insight {

    /** The answer alone. */
    NONE,
    /** Plan, statement, parameters and the database's plan. */
    PLAN,
    /** What the database did as well. */
    PROFILE

}
