/**
 * Answers in other forms: as rows of a table, as features of a map, as something to cite.
 * It knows GraphQL requests and JSON, neither HTTP nor the graph.
 */
@NullMarked
package dev.baton.format;

import org.jspecify.annotations.NullMarked;
