/**
 * GraphQL documents before and after the engine: how much one may ask for, and what is
 * said in plain words when one cannot be served. Knows GraphQL, neither HTTP nor the
 * graph.
 */
@NullMarked
package dev.baton.web.document;

import org.jspecify.annotations.NullMarked;
