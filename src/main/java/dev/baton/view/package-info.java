/**
 * From what the database returned to the response: keys, types, pages, cursors, coercion,
 * and nulls that bubble up.
 */
@NullMarked
package dev.baton.view;

import org.jspecify.annotations.NullMarked;
