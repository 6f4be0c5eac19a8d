/**
 * One root field from start to end: plan, compile, read, complete. The place to set a
 * breakpoint.
 */
@NullMarked
package dev.baton.answer;

import org.jspecify.annotations.NullMarked;
