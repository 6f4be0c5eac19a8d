/** Questions to the bundled history, asked over HTTP and answered from the documents. */
@NullMarked
package dev.baton.history;

import org.jspecify.annotations.NullMarked;
