/**
 * The GraphQL side: the schema made of the SDL, scalars, root fields, completion, and
 * errors for people.
 */
@NullMarked
package dev.baton.api;

import org.jspecify.annotations.NullMarked;
