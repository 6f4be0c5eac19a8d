package dev.baton.broken.web;

import dev.baton.broken.plan.KnowsTheWeb;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.Driver;

/** Closes a cycle and knows the server's own classes. */
public record KnowsThePlan(KnowsTheWeb plan, DatabaseManagementService server, Driver driver) {
}
