/**
 * Kinds of node and relationship types that a dataset brings itself: SDL files in its
 * folder, checked and put together with the words of the service. Sees the dataset, the
 * model and the SDL; knows no database.
 */
@NullMarked
package dev.baton.dataset.kinds;

import org.jspecify.annotations.NullMarked;
