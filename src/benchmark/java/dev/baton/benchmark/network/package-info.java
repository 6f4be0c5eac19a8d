/**
 * An invented network of any size, as a dataset: what the benchmark and tests of large
 * graphs load. Equal sizes give equal files, on every machine. Nothing in it exists.
 */
@NullMarked
package dev.baton.benchmark.network;

import org.jspecify.annotations.NullMarked;
