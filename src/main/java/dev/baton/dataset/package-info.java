/**
 * A dataset's files as records whose every value knows its file and line; knows no
 * database and no particular vocabulary. What is wrong with the files becomes a finding,
 * never an exception.
 */
@NullMarked
package dev.baton.dataset;

import org.jspecify.annotations.NullMarked;
