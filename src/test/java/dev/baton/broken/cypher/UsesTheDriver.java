package dev.baton.broken.cypher;

import org.neo4j.driver.Driver;
import org.springframework.core.env.Environment;

/** Is not pure. */
record UsesTheDriver(Driver driver, Environment environment) {
}
