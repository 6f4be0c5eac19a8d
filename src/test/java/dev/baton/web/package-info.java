/** The HTTP edge, asked over real HTTP. */
@NullMarked
package dev.baton.web;

import org.jspecify.annotations.NullMarked;
