package dev.baton.dataset;

/** How much a claim counts where sources differ, best first. */
public enum Rank {

    /** Accepted over the others. */
    PREFERRED,
    /** Neither chosen nor set aside. */
    NORMAL,
    /** Known to be wrong or out of date: kept, never accepted. */
    DEPRECATED

}
