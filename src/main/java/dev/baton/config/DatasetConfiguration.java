package dev.baton.config;

import dev.baton.dataset.load.GraphState;
import dev.baton.dataset.load.KeptDatasets;
import dev.baton.dataset.load.LoadSettings;
import dev.baton.dataset.load.Loader;
import dev.baton.model.Vocabulary;
import dev.baton.observe.GraphHealth;
import dev.baton.store.CensusTaker;
import dev.baton.store.FormerIds;
import dev.baton.store.Gate;
import java.time.Clock;
import java.util.Set;
import org.neo4j.driver.BookmarkManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.transaction.PlatformTransactionManager;

/** The data side: what loads datasets, and the load at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatasetProperties.class)
class DatasetConfiguration {

    @Bean
    KeptDatasets keptDatasets(Neo4jClient client) {
        return new KeptDatasets(client);
    }

    @Bean
    Loader loader(Vocabulary vocabulary, Neo4jClient client, PlatformTransactionManager transactions, Gate gate,
            DatasetProperties properties, FormerIds formerIds) {
        return new Loader(vocabulary, client, transactions, gate,
                new LoadSettings(properties.load().ceiling(), formerIds::read, Clock.systemUTC()));
    }

    /** After the schema, before anything is served. */
    @Bean
    @ConditionalOnWebApplication
    @DependsOn({ "databaseIsReady", "ownKindsAreIndexed" })
    InitializingBean historyIsLoaded(Loader loader, StartDatasets datasets, CensusTaker census, FormerIds formerIds) {
        return () -> {
            StartLoad.load(loader, datasets);
            formerIds.read();
            census.takeOrGoOn();
        };
    }

    /** A read sees what a load of this process wrote, on a cluster too. */
    @Bean
    ApplicationListener<Neo4jBookmarksUpdatedEvent> loadsAreSeen(BookmarkManager bookmarks) {
        return event -> bookmarks.updateBookmarks(Set.of(), event.getBookmarks());
    }

    /** Part of readiness: without a graph every question has an empty answer. */
    @Bean
    HealthIndicator graphHealthIndicator(Loader loader, UnknownKinds unknown) {
        return new GraphHealth(() -> {
            GraphState state = loader.state();
            unknown.seen(state.version());
            return state.closed() ? 0 : state.version();
        });
    }

}
