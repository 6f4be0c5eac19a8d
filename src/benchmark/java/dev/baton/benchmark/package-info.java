/**
 * The benchmark of Baton against hand-written Cypher: what is asked, who answers, and
 * what it took. {@code docs/benchmark.md} says how to run it and what it found.
 */
@NullMarked
package dev.baton.benchmark;

import org.jspecify.annotations.NullMarked;
