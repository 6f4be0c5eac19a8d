/**
 * The application class and nothing else: every part has its own package below this one.
 */
@NullMarked
package dev.baton;

import org.jspecify.annotations.NullMarked;
