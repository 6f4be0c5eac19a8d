package dev.baton.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to go once Baton serves. */
@Component
class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Environment environment = web.getEnvironment();
            boolean secure = environment.getProperty("server.ssl.bundle") != null
                    || environment.getProperty("server.ssl.key-store") != null;
            String base = (secure ? "https" : "http") + "://localhost:" + web.getWebServer().getPort()
                    + environment.getProperty("server.servlet.context-path", "");
            LOG.info("Baton is ready: explore at {}{}, query at {}{}", base,
                    environment.getProperty("spring.graphql.graphiql.path", "/graphiql"), base,
                    environment.getProperty("spring.graphql.http.path", "/graphql"));
        }
    }

}
