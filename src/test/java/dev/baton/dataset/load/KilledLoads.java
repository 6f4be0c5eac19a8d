package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.embedded.EmbeddedServer;
import dev.baton.store.Gate;
import dev.baton.store.SchemaRunner;
import dev.baton.support.Sdl;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * A process that loads one dataset after the other into a store of its own, until it is
 * killed. First it tells in which of the two states it found the store, node by node.
 */
final class KilledLoads {

    /** The argument with which nothing is loaded. */
    static final String ONLY_SCHEMA = "schema";

    static final String READY = "READY";
    static final String FOUND = "FOUND ";
    static final String BEGIN = "BEGIN ";
    static final String END = "END ";

    private static final int CITIES = 150;

    private KilledLoads() {
    }

    public static void main(String[] arguments) {
        try {
            run(arguments);
        }
        catch (Throwable ex) {
            ex.printStackTrace();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void run(String[] arguments) {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), Duration.ofMinutes(8));
        Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
        if (arguments.length > 1) {
            SchemaRunner
                .ofClassPath(driver, BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build()), null,
                        "cypher/schema")
                .apply();
            warm(driver);
            driver.close();
            server.close();
            System.out.println(READY);
            System.exit(0);
        }
        Loader loader = loader(driver);
        Dataset odd = Crowd.of(CITIES, "odd");
        Dataset even = Crowd.of(CITIES, "even");
        List<List<String>> states = List.of(lines(even), lines(odd));
        System.out.println(FOUND + found(driver, loader, states));
        long version = loader.state().version();
        for (int i = 0; i < 1_000; i++) {
            System.out.println(BEGIN + version);
            LoadReport report = loader.load(version % 2 == 0 ? odd : even);
            version++;
            System.out.println(END + version + (report instanceof LoadReport.Loaded ? "" : " " + report));
        }
    }

    /** What the processes that load need, so that their classes are known. */
    private static void warm(Driver driver) {
        Loader loader = loader(driver);
        loader.difference(Crowd.of(CITIES, "odd"));
        loader.versions();
    }

    private static Loader loader(Driver driver) {
        return new Loader(Sdl.vocabulary(), Neo4jClient.create(driver), new Neo4jTransactionManager(driver),
                new Gate(Duration.ofSeconds(20)), LoadSettings.at(Clock.systemUTC()));
    }

    private static List<String> lines(Dataset dataset) {
        return TargetGraph.of(dataset, Sdl.vocabulary()).lines().toList();
    }

    /** The version, or what is wrong with it. */
    private static String found(Driver driver, Loader loader, List<List<String>> states) {
        GraphState state = loader.state();
        Export export = Export.of(driver);
        List<String> wanted = state.version() == 0 ? List.of() : states.get((int) (state.version() % 2));
        if (!export.lines().equals(wanted)) {
            return "a mixture: version %d, %d lines, wanted %d".formatted(state.version(), export.lines().size(),
                    wanted.size());
        }
        boolean told = loader.versions().size() == state.version()
                && (state.version() == 0 || loader.versions().getFirst().checksum().equals(state.checksum()));
        if (!told) {
            return "version %d with %d told of".formatted(state.version(), loader.versions().size());
        }
        if (state.version() > 1 && !loader.graph(state.version() - 1)
            .lines()
            .toList()
            .equals(states.get((int) ((state.version() - 1) % 2)))) {
            return "version %d that does not lead back".formatted(state.version());
        }
        return "version " + state.version();
    }

}
