package dev.baton.config;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * What a command needs of the service: the graph and what loads it, no engine and no web.
 * No {@code Configuration} by name, so that the service does not find it.
 */
@AutoConfigurationPackage(basePackages = "dev.baton")
@ImportAutoConfiguration({ ConfigurationPropertiesAutoConfiguration.class, Neo4jAutoConfiguration.class,
        DataNeo4jAutoConfiguration.class, DataNeo4jRepositoriesAutoConfiguration.class })
@Import({ StoreConfiguration.class, EmbeddedConfiguration.class, DatasetConfiguration.class, WordsConfiguration.class })
class CommandConfiguration {

}
