package dev.baton.support;

import dev.baton.Baton;
import dev.baton.support.GraphDatabase.Emptied;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test class that asks the whole service over HTTP, started for it on a free port and
 * on an empty graph of the shared server, with the {@link FiveDocuments} unless it says
 * otherwise by {@code baton.dataset} or {@link WholeHistory}. Name it {@code …IT}; take
 * the port with {@code @LocalServerPort}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphDatabase(emptied = Emptied.BEFORE_ALL_TESTS)
@SpringBootTest(classes = Baton.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = BatonTest.ToTestServer.class)
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
public @interface BatonTest {

    /** Points the service at the shared server. */
    class ToTestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestServer server = TestServer.get();
            TestPropertyValues
                .of("spring.neo4j.uri=" + server.uri(), "spring.neo4j.authentication.username=neo4j",
                        "spring.neo4j.authentication.password=" + server.password())
                .applyTo(context);
            if (!context.getEnvironment().containsProperty("baton.dataset")) {
                TestPropertyValues.of("baton.dataset=" + FiveDocuments.location()).applyTo(context);
            }
        }

    }

}
