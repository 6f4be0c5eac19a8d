package dev.baton.config;

import dev.baton.model.Vocabulary;
import dev.baton.plan.Limits;
import dev.baton.store.CensusTaker;
import dev.baton.store.ConnectionCheck;
import dev.baton.store.FormerIds;
import dev.baton.store.Gate;
import dev.baton.store.Reader;
import dev.baton.store.SchemaRunner;
import dev.baton.store.StatementObserver;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database side: what reads, what keeps loads apart from reads, and the schema that
 * both need.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitsProperties.class)
class StoreConfiguration {

    private static final Duration CENSUS_TIME = Duration.ofMinutes(2);

    @Bean
    Limits limits(LimitsProperties limits) {
        return limits.plan();
    }

    /**
     * Shared by all sessions of our own, so that a read sees what this process wrote
     * before.
     */
    @Bean
    BookmarkManager bookmarks() {
        return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    }

    @Bean
    Gate gate(LimitsProperties limits) {
        return new Gate(limits.databaseTime().multipliedBy(2).plus(limits.planningTime()).plus(limits.databaseGrace()));
    }

    @Bean
    Reader reader(Driver driver, Neo4jConnectionDetails details, BookmarkManager bookmarks, LimitsProperties limits,
            @Value("${spring.data.neo4j.database:#{null}}") @Nullable String database,
            ObjectProvider<StatementObserver> observers) {
        var settings = new Reader.Settings(limits.databaseTime(), limits.planningTime(), limits.databaseGrace(),
                limits.databaseAttempts(), database);
        return new Reader(driver, isOneServer(details) ? null : bookmarks, settings,
                observers.orderedStream().toList());
    }

    /**
     * Such an address leads to one server, which shows what it wrote; others are routed.
     */
    private static boolean isOneServer(Neo4jConnectionDetails details) {
        return details.getUri().getScheme().startsWith("bolt");
    }

    /** Counts for longer than a request may take, in the background. */
    @Bean
    CensusTaker census(Driver driver, BookmarkManager bookmarks, Vocabulary vocabulary,
            @Value("${spring.data.neo4j.database:#{null}}") @Nullable String database) {
        var settings = new Reader.Settings(CENSUS_TIME, 1, database);
        return new CensusTaker(new Reader(driver, bookmarks, settings, List.of()), vocabulary);
    }

    @Bean
    FormerIds formerIds(Reader reader) {
        return new FormerIds(reader.unobserved());
    }

    @Bean
    SchemaRunner schemaRunner(Driver driver, BookmarkManager bookmarks,
            @Value("${spring.data.neo4j.database:#{null}}") @Nullable String database) {
        return SchemaRunner.ofClassPath(driver, bookmarks, database, "cypher/schema");
    }

    /** Before anything is served or loaded. */
    @Bean
    InitializingBean databaseIsReady(Driver driver, Neo4jConnectionDetails connection, SchemaRunner schema) {
        return () -> {
            ConnectionCheck.check(driver, connection.getUri());
            schema.apply();
        };
    }

}
