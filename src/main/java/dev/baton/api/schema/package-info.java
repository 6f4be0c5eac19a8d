/**
 * Makes the executable schema of the SDL: lists of nodes become connections with pages,
 * filters and orders.
 */
@NullMarked
package dev.baton.api.schema;

import org.jspecify.annotations.NullMarked;
