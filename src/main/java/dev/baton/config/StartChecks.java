package dev.baton.config;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** What can be known to be wrong before anything is started, a database above all. */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVER = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        checkDatabase(environment, ClassUtils.isPresent(SERVER, context.getClassLoader()));
        if (context instanceof WebServerApplicationContext) {
            checkPort(environment.getProperty("server.port", Integer.class, 8080),
                    environment.getProperty("server.address", InetAddress.class));
        }
    }

    static void checkDatabase(Environment environment, boolean serverPresent) {
        if (WithoutDatabaseUri.appliesTo(environment)) {
            if (!serverPresent) {
                throw new StartException("No database is configured and this jar has none inside; set spring.neo4j.uri"
                        + " to a Neo4j server (bolt://host:7687), or run baton-self-contained.jar.");
            }
            return;
        }
        String uri = environment.getRequiredProperty(WithoutDatabaseUri.PROPERTY);
        if (!isAddress(uri)) {
            throw new StartException("The value of spring.neo4j.uri, \"" + uri + "\", is not an address of a Neo4j"
                    + " server; write bolt://host:7687, or neo4j://host:7687 for a cluster.");
        }
    }

    private static boolean isAddress(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getScheme() != null && SCHEMES.contains(parsed.getScheme()) && parsed.getHost() != null;
        }
        catch (IllegalArgumentException ex) {
            return false;
        }
    }

    static void checkPort(int port, @Nullable InetAddress address) {
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        }
        catch (BindException ex) {
            throw new StartException("Port " + port + " cannot be listened on (" + ex.getMessage()
                    + "); stop the program that has it, or choose another port with server.port.", ex);
        }
        catch (IOException ex) {
            throw new StartException("Port " + port + " cannot be listened on (" + ex.getMessage()
                    + "); choose another one with server.port.", ex);
        }
    }

}
