/** What is built to be handed out: the two jars, looked into and started as processes. */
@NullMarked
package dev.baton.jar;

import org.jspecify.annotations.NullMarked;
