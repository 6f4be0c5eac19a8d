/**
 * The command line: what a curator types in a terminal, its help, its output and its exit
 * codes. What needs no graph starts none.
 */
@NullMarked
package dev.baton.command;

import org.jspecify.annotations.NullMarked;
