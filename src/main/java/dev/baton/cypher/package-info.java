/**
 * From a plan to one Cypher statement whose text is a function of the plan alone. Pure:
 * no driver, no database.
 */
@NullMarked
package dev.baton.cypher;

import org.jspecify.annotations.NullMarked;
