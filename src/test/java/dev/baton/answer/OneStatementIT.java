package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.cypher.Compiler;
import dev.baton.cypher.Statement;
import dev.baton.store.StatementObserver;
import dev.baton.support.BatonTest;
import dev.baton.support.CaseFile;
import dev.baton.support.Client;
import dev.baton.support.CountingProxy;
import dev.baton.support.Engines;
import dev.baton.support.Engines.Asked;
import dev.baton.support.Profile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Design invariant: one statement and one round trip per root field, whatever the depth;
 * limit before expansion.
 */
@BatonTest
@Import(OneStatementIT.Counting.class)
class OneStatementIT {

    private static final CaseFile SEVEN_LEVELS = CaseFile.all()
        .filter(c -> c.name().startsWith("20-seven-levels"))
        .findFirst()
        .orElseThrow();

    /** Two groups of cities by country, with what the country is and the first cities. */
    private static final CaseFile GROUPS = CaseFile.all()
        .filter(c -> c.name().startsWith("61-groups-by-related-nodes"))
        .findFirst()
        .orElseThrow();

    /**
     * How many rows the pages of the request allow at each level: n1 is the conference,
     * n2 its sessions, ….
     */
    private static final Map<String, Long> PAGES = Map.of("n1", 1L, "n2", 2L, "n3", 4L, "n4", 8L, "n5", 8L, "n6", 16L,
            "n7", 32L, "n8", 64L);

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jConnectionDetails connection;

    @Test
    void sevenLevelsAreOneStatement() {
        STATEMENTS.clear();
        assertThat(new Client(port).ask(SEVEN_LEVELS.request()).has("errors")).isFalse();
        assertThat(STATEMENTS).hasSize(1);
    }

    @Test
    void eachRootFieldIsOneStatement() {
        STATEMENTS.clear();
        new Client(port).ask("{ a: cities { totalCount } b: cities { nodes { name } } graph { version } __typename }");
        assertThat(STATEMENTS).hasSize(3);
    }

    @Test
    void operatorsBelowAPageSeeNoMoreRowsThanThePage() {
        Asked planned = Engines.plan(SEVEN_LEVELS.request(), Map.of()).getFirst();
        Profile profile = Profile.of(driver, new Compiler(1).compile(planned.plan()).text(),
                Statement.parameters(planned.values()));
        List<Profile.Operator> starts = profile.operators()
            .stream()
            .filter(o -> o.type().equals("Argument") && PAGES.containsKey(o.details()))
            .toList();
        assertThat(starts).extracting(Profile.Operator::details).contains("n1", "n2", "n3", "n4", "n6", "n7");
        assertThat(starts)
            .allSatisfy(o -> assertThat(o.rows()).as(o.details()).isLessThanOrEqualTo(PAGES.get(o.details())));
        assertThat(starts).anySatisfy(o -> assertThat(o.rows()).as(o.details()).isGreaterThan(1));
    }

    @Test
    void whatIsNestedInGroupsRunsForTheGroupsOfTheAnswerOnly() {
        Engines.Asked asked = Engines.plan(GROUPS.request(), Map.of()).getFirst();
        Profile profile = Profile.of(driver, new Compiler(1).compile(asked.plan()).text(),
                Statement.parameters(asked.values()));
        List<Profile.Operator> starts = profile.operators()
            .stream()
            .filter(o -> o.type().equals("Argument") && Set.of("g1_0", "m1").contains(o.details()))
            .toList();
        assertThat(starts).extracting(Profile.Operator::details).contains("g1_0", "m1");
        assertThat(starts).allSatisfy(o -> assertThat(o.rows()).as(o.details()).isEqualTo(2));
    }

    @Test
    void sevenLevelsTakeAsManyRoundTripsAsANodeById() throws Exception {
        Asked deep = Engines.plan(SEVEN_LEVELS.request(), Map.of()).getFirst();
        Asked flat = Engines.plan("{ city(id: \"city/yeonsu\") { name } }", Map.of()).getFirst();
        assertThat(roundTrips(deep)).isEqualTo(roundTrips(flat)).isLessThanOrEqualTo(2);
    }

    private int roundTrips(Asked planned) throws Exception {
        URI uri = connection.getUri();
        try (CountingProxy proxy = new CountingProxy(uri.getHost(), uri.getPort());
                Driver through = GraphDatabase.driver("bolt://localhost:" + proxy.port(), token())) {
            String text = new Compiler(1).compile(planned.plan()).text();
            run(through, text, planned);
            int before = proxy.roundTrips();
            run(through, text, planned);
            return proxy.roundTrips() - before;
        }
    }

    private AuthToken token() {
        return connection.getAuthToken();
    }

    private static void run(Driver driver, String text, Asked planned) {
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            session.run(text, Statement.parameters(planned.values())).consume();
        }
    }

    @TestConfiguration
    static class Counting {

        @Bean
        StatementObserver counting() {
            return (cypher, operation) -> STATEMENTS.add(cypher);
        }

    }

}
