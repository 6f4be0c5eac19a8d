/**
 * The Neo4j server in this process, for those who have none: it starts, tells where it
 * listens and stops. Nothing else refers to the server's own classes, and without them on
 * the class path nothing here is touched.
 */
@NullMarked
package dev.baton.embedded;

import org.jspecify.annotations.NullMarked;
