/**
 * From a selection to a plan: what to read, in which order and how much, free of names
 * and values, beside the values and the layout of the answer. Pure: no database and no
 * clock.
 */
@NullMarked
package dev.baton.plan;

import org.jspecify.annotations.NullMarked;
