/**
 * Settings and wiring: what can be configured, which parts are put together, and what is
 * said when they do not start. The only package that sees all others; no other package
 * sees it.
 */
@NullMarked
package dev.baton.config;

import org.jspecify.annotations.NullMarked;
