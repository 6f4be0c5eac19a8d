package dev.baton.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the graph's constraints and indexes up to date: applies each file of
 * {@code cypher/schema} once, in the order of their versions, and records it in the graph
 * as a {@code SchemaVersion}. Files must be safe to run again ({@code IF NOT EXISTS}),
 * because schema statements cannot share a transaction with the record of them. A node
 * that one transaction keeps locked from start to end holds back other starters.
 */
public final class SchemaRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRunner.class);

    private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(5);

    private static final Duration INDEX_TIMEOUT = Duration.ofMinutes(5);

    private static final List<String> OWN_SCHEMA = List.of(
            "CREATE CONSTRAINT schema_lock_id IF NOT EXISTS FOR (n:SchemaLock) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.version IS UNIQUE");

    private final Driver driver;

    private final SessionConfig session;

    private final SortedMap<Integer, SchemaFile> files;

    SchemaRunner(Driver driver, BookmarkManager bookmarks, @Nullable String database, Collection<SchemaFile> files) {
        this.driver = driver;
        SessionConfig.Builder config = SessionConfig.builder().withBookmarkManager(bookmarks);
        if (database != null) {
            config.withDatabase(database);
        }
        this.session = config.build();
        this.files = files.stream().collect(Collectors.toMap(SchemaFile::version, f -> f, (a, b) -> {
            throw new SchemaException("The schema files " + a.name() + " and " + b.name()
                    + " have the same version; give one of them the next free number.");
        }, TreeMap::new));
    }

    /**
     * Return a runner of the schema files in a folder of the class path.
     * @param folder the folder, such as {@code cypher/schema}
     * @param database the database's name, or null for the user's home database
     */
    public static SchemaRunner ofClassPath(Driver driver, BookmarkManager bookmarks, @Nullable String database,
            String folder) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.cypher");
            List<SchemaFile> files = new ArrayList<>();
            for (Resource resource : Arrays.asList(found)) {
                String name = String.valueOf(resource.getFilename());
                files.add(SchemaFile.of(name, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            return new SchemaRunner(driver, bookmarks, database, files);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Apply what is not applied yet, and wait until its indexes can be used.
     * @return the versions that were applied now
     * @throws SchemaException if an applied file has changed, a statement fails or
     * another starter does not finish
     */
    public List<Integer> apply() {
        TransactionConfig patient = TransactionConfig.builder().withTimeout(LOCK_TIMEOUT).build();
        try (Session session = this.driver.session(this.session)) {
            OWN_SCHEMA.forEach(statement -> run(session, statement));
            try (var lock = session.beginTransaction(patient)) {
                lock.run("MERGE (l:SchemaLock {id: 'schema'}) SET l.taken = datetime()").consume();
                List<Integer> applied = applyMissing();
                lock.commit();
                session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_TIMEOUT.toSeconds())).consume();
                return applied;
            }
        }
        catch (Neo4jException ex) {
            if (Translation.translate(ex).reason() == StoreException.Reason.TIMEOUT) {
                throw new SchemaException("Another Baton is bringing this graph's schema up to date and has not"
                        + " finished within " + LOCK_TIMEOUT.toMinutes() + " minutes; look at its log, or try again.",
                        ex);
            }
            throw new SchemaException("The graph's constraints and indexes cannot be brought up to date: the database"
                    + " says \"" + ex.getMessage() + "\"; its own log tells more.", ex);
        }
    }

    /**
     * Run statements that do nothing where they were run before, and wait for the indexes
     * that they make.
     */
    public void ensure(List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        try (Session session = this.driver.session(this.session)) {
            statements.forEach(statement -> run(session, statement));
            session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_TIMEOUT.toSeconds())).consume();
        }
        catch (Neo4jException ex) {
            throw new SchemaException("The graph's constraints and indexes cannot be brought up to date: the database"
                    + " says \"" + ex.getMessage() + "\"; its own log tells more.", ex);
        }
    }

    private List<Integer> applyMissing() {
        try (Session session = this.driver.session(this.session)) {
            Map<Integer, String> recorded = recorded(session);
            List<Integer> applied = new ArrayList<>();
            for (SchemaFile file : this.files.values()) {
                String checksum = recorded.remove(file.version());
                if (checksum == null) {
                    apply(session, file);
                    applied.add(file.version());
                }
                else if (!checksum.equals(file.checksum())) {
                    throw new SchemaException("The schema file " + file.name() + " has changed since it was applied to"
                            + " this graph; put it back as it was and write the change into a new file.");
                }
            }
            if (!recorded.isEmpty()) {
                LOG.warn("The graph has the schema versions {}, which this Baton does not know: a newer one made them.",
                        recorded.keySet());
            }
            return applied;
        }
    }

    private static Map<Integer, String> recorded(Session session) {
        Map<Integer, String> recorded = new TreeMap<>();
        session.run("MATCH (v:SchemaVersion) RETURN v.version AS version, v.checksum AS checksum")
            .forEachRemaining(row -> recorded.put(row.get("version").asInt(), row.get("checksum").asString()));
        return recorded;
    }

    private static void apply(Session session, SchemaFile file) {
        for (String statement : file.statements()) {
            try {
                run(session, statement);
            }
            catch (Neo4jException ex) {
                throw new SchemaException(
                        "The schema file " + file.name() + " cannot be applied: at \""
                                + statement.lines().findFirst().orElse("") + "\" the database says " + ex.getMessage(),
                        ex);
            }
        }
        session
            .run("CREATE (:SchemaVersion {version: $version, description: $description, checksum: $checksum,"
                    + " applied: datetime()})",
                    Map.of("version", file.version(), "description", file.description(), "checksum", file.checksum()))
            .consume();
        LOG.info("Schema version {} applied: {}", file.version(), file.description());
    }

    /**
     * Two schema statements at a time can block each other; the driver tries such a
     * transaction again.
     */
    private static void run(Session session, String statement) {
        session.executeWriteWithoutResult(transaction -> transaction.run(statement).consume());
    }

}
