/**
 * From facts to the stored graph: the graph that a dataset asks for, its difference from
 * the one that is stored, and one transaction that applies it.
 */
@NullMarked
package dev.baton.dataset.load;

import org.jspecify.annotations.NullMarked;
