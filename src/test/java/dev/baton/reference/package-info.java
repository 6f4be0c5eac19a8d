/**
 * The executable specification: a slow, plain evaluation of requests over the whole graph
 * in memory, by what {@code docs/schema.md} and the SDL say. It shares no code with the
 * planner, the compiler and the view, so that a test may compare the two.
 */
@NullMarked
package dev.baton.reference;

import org.jspecify.annotations.NullMarked;
