/**
 * What tests share: the schema, random requests, fabricated rows, case files, databases.
 */
@NullMarked
package dev.baton.support;

import org.jspecify.annotations.NullMarked;
