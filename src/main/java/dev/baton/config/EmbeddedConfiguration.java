package dev.baton.config;

import dev.baton.embedded.EmbeddedServer;
import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The in-process database, where no other one is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutDatabaseUri.class)
@EnableConfigurationProperties(DataProperties.class)
class EmbeddedConfiguration {

    @Bean
    EmbeddedServer embeddedServer(DataProperties data) {
        return EmbeddedServer.start(data.directory(), data.startTimeout());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new Neo4jConnectionDetails() {

            @Override
            public URI getUri() {
                return server.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(server.user(), server.password());
            }

        };
    }

}
