/**
 * The format of a dataset's files as JSON Schema, made from the vocabulary: what editors
 * complete and mark while a curator types.
 */
@NullMarked
package dev.baton.dataset.format;

import org.jspecify.annotations.NullMarked;
