/**
 * Rules over a dataset: what a person should mend before it is loaded. Collects findings,
 * stops nothing, throws nothing.
 */
@NullMarked
package dev.baton.dataset.check;

import org.jspecify.annotations.NullMarked;
