/**
 * The database side: sends statements through the driver, keeps to time limits, and turns
 * what goes wrong into {@link dev.baton.store.StoreException}. It knows text and
 * parameters, not what they ask for.
 */
@NullMarked
package dev.baton.store;

import org.jspecify.annotations.NullMarked;
