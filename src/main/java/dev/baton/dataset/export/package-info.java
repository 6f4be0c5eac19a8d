/**
 * From the graph back to files: a dataset that loads to the same graph.
 */
@NullMarked
package dev.baton.dataset.export;

import org.jspecify.annotations.NullMarked;
