/** Paths through a graph in memory, found the plain way: to compare answers with. */
@NullMarked
package dev.baton.reference.paths;

import org.jspecify.annotations.NullMarked;
