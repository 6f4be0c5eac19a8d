package dev.baton.cypher;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.plan.Owner;
import dev.baton.plan.Plan;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** Compiles plans, each shape once. */
public final class Compiler {

    private static final Configuration RENDERING = Configuration.newConfig()
        .withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER)
        .withPrettyPrint(false)
        .build();

    private final Cache<Plan, Statement> compiled;

    /**
     * @param shapes how many compiled plans of ordinary size are kept
     */
    public Compiler(int shapes) {
        this.compiled = Caffeine.newBuilder()
            .maximumWeight(shapes)
            .weigher((Plan plan, Statement statement) -> statement.weight())
            .build();
    }

    /** The statement of a plan; of the cache where an equal plan was compiled before. */
    public Statement compile(Plan plan) {
        return compiled.get(plan, Compiler::render);
    }

    private static Statement render(Plan plan) {
        Scope root = Scope.root();
        Node graph = Cypher.node("Graph").named(root.node());
        Gatherings gatherings = new Gatherings(plan.columns(), root);
        var gathered = gatherings.statements(plan.columns());
        var returned = gatherings.returned(plan.columns());
        OngoingReading reading = Cypher.optionalMatch(graph);
        for (var known : root.known().statements(root)) {
            reading = reading.call(known);
        }
        for (var gathering : gathered) {
            reading = reading.call(gathering);
        }
        var statement = reading.returning(root.property(Owner.NODE, "version"), returned).build();
        return new Statement(Renderer.getRenderer(RENDERING).render(statement));
    }

}
