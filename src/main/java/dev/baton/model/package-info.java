/**
 * The graph's vocabulary: kinds, relationships and time, read from the SDL; knows no
 * database and no request.
 */
@NullMarked
package dev.baton.model;

import org.jspecify.annotations.NullMarked;
