/**
 * Random valid requests whose inputs are drawn from the graph itself, so that answers are
 * mostly not empty; what follows from an answer; and how a request that fails becomes
 * small.
 */
@NullMarked
package dev.baton.reference.requests;

import org.jspecify.annotations.NullMarked;
