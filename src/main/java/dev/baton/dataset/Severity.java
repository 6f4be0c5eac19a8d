package dev.baton.dataset;

/** How much a finding matters. */
public enum Severity {

    /** The dataset is not loaded. */
    ERROR,
    /** The dataset is loaded; somebody should look. */
    WARNING

}
