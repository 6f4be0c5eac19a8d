package dev.baton.benchmark;

import dev.baton.cypher.Compiler;
import dev.baton.model.Census;
import dev.baton.model.Vocabulary;
import dev.baton.plan.Limits;
import dev.baton.plan.Orderings;
import dev.baton.plan.Planner;
import dev.baton.store.CensusTaker;
import dev.baton.store.Reader;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.Sdl;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;

/**
 * What Baton sends to the database for a call: planned with the limits of production and
 * with a census of the graph, as the service has it.
 */
final class BatonStatements {

    static final Limits LIMITS = new Limits(200, 200, 12, 50, 50);

    private final Orderings orderings = new Orderings(Sdl.vocabulary());

    private final Census census;

    private final Compiler compiler = new Compiler(100);

    BatonStatements(Driver driver) {
        this.census = census(driver, Sdl.vocabulary());
    }

    private static Census census(Driver driver, Vocabulary vocabulary) {
        Reader reader = new Reader(driver, BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()),
                new Reader.Settings(Duration.ofMinutes(1), 1, null), List.of());
        CensusTaker taker = new CensusTaker(reader, vocabulary);
        taker.takeOrGoOn();
        return taker.census();
    }

    /** The one statement of a call. */
    Statement of(Call call) {
        Planner planner = new Planner(Sdl.vocabulary(), Engines.schema(), LIMITS, orderings, census);
        List<Asked> fields = Engines.plan(call.question().graphql(), call.variables(), planner);
        if (fields.size() != 1) {
            throw new IllegalStateException("%s takes %d statements".formatted(call.question().name(), fields.size()));
        }
        Asked field = fields.getFirst();
        return new Statement(compiler.compile(field.plan()).text(),
                dev.baton.cypher.Statement.parameters(field.values()));
    }

}
