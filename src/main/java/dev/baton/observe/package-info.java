/**
 * What whoever runs the service sees of it: its health. Every package may use this one;
 * it uses none of them.
 */
@NullMarked
package dev.baton.observe;

import org.jspecify.annotations.NullMarked;
