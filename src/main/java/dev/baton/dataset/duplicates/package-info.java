/**
 * Proposes which nodes of a dataset may be one: by the forms of their names and by what
 * they are joined to. It only proposes; people decide.
 */
@NullMarked
package dev.baton.dataset.duplicates;

import org.jspecify.annotations.NullMarked;
