package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

@GraphDatabase
class SchemaRunnerIT {

    private static final SchemaFile CITIES = SchemaFile.of("V001__cities.cypher",
            "CREATE CONSTRAINT city_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE;");

    private static final SchemaFile NAMES = SchemaFile.of("V002__names.cypher",
            "CREATE INDEX city_name IF NOT EXISTS FOR (n:City) ON (n.name);");

    private final BookmarkManager bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    private final TestServer server;

    SchemaRunnerIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    @AfterEach
    void withoutSchema() {
        this.server.dropSchema();
    }

    @Test
    void filesAreAppliedInOrderAndRecorded() {
        assertThat(runner(NAMES, CITIES).apply()).containsExactly(1, 2);
        assertThat(texts("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name AS text"))
            .contains("city_id", "city_name");
        assertThat(texts("MATCH (v:SchemaVersion) RETURN v.version + ' ' + v.description AS text ORDER BY v.version"))
            .containsExactly("1 cities", "2 names");
    }

    @Test
    void anAppliedFileIsNotAppliedAgain() {
        runner(CITIES).apply();
        assertThat(runner(CITIES, NAMES).apply()).containsExactly(2);
        assertThat(runner(CITIES, NAMES).apply()).isEmpty();
    }

    @Test
    void anAppliedFileThatHasChangedIsAnError() {
        runner(CITIES).apply();
        SchemaFile changed = SchemaFile.of(CITIES.name(), "CREATE INDEX other IF NOT EXISTS FOR (n:City) ON (n.x);");
        assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> runner(changed).apply())
            .withMessageContainingAll(CITIES.name(), "has changed");
        assertThat(texts("SHOW INDEXES YIELD name RETURN name AS text")).doesNotContain("other");
    }

    @Test
    void aFaultyFileIsNamedAndNotRecorded() {
        SchemaFile faulty = SchemaFile.of("V002__faulty.cypher", "CREATE NONSENSE;");
        assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> runner(CITIES, faulty).apply())
            .withMessageContainingAll("V002__faulty.cypher", "CREATE NONSENSE");
        assertThat(texts("MATCH (v:SchemaVersion) RETURN v.description AS text")).containsExactly("cities");
    }

    @Test
    void twoFilesOfOneVersionAreAnError() {
        SchemaFile other = SchemaFile.of("V001__other.cypher", "RETURN 1;");
        assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> runner(CITIES, other))
            .withMessageContainingAll("V001__cities.cypher", "V001__other.cypher");
    }

    @Test
    void aVersionOfANewerBatonIsLeftAlone() {
        runner(CITIES, NAMES).apply();
        assertThat(runner(CITIES).apply()).isEmpty();
    }

    @Test
    void startersAtTheSameTimeApplyEachFileOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Integer>> start = () -> runner(CITIES, NAMES).apply();
            List<Integer> applied = new ArrayList<>();
            for (Future<List<Integer>> result : threads.invokeAll(List.of(start, start, start))) {
                applied.addAll(result.get());
            }
            assertThat(applied).containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void theFilesOfTheServiceCanBeApplied() {
        SchemaRunner runner = SchemaRunner.ofClassPath(this.server.driver(), this.bookmarks, null, "cypher/schema");
        assertThat(runner.apply()).startsWith(1);
        assertThat(texts("SHOW CONSTRAINTS YIELD name RETURN name AS text")).contains("entity_id");
    }

    private SchemaRunner runner(SchemaFile... files) {
        return new SchemaRunner(this.server.driver(), this.bookmarks, null, List.of(files));
    }

    private List<String> texts(String cypher) {
        try (var session = this.server.driver().session()) {
            return session.run(cypher).list(row -> row.get("text").asString());
        }
    }

}
