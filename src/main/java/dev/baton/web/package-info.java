/**
 * The HTTP edge: turns HTTP requests into GraphQL requests and answers into responses,
 * within limits, and serves the pages for people. It knows GraphQL requests and never the
 * database.
 */
@NullMarked
package dev.baton.web;

import org.jspecify.annotations.NullMarked;
