/** Limits and error texts, without HTTP and without a graph. */
@NullMarked
package dev.baton.web.document;

import org.jspecify.annotations.NullMarked;
