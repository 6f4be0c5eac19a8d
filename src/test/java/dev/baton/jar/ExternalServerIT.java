package dev.baton.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.GraphDatabase;
import dev.baton.support.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain jar in a process of its own, on a server in another. */
@GraphDatabase
class ExternalServerIT {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = { "bolt", "neo4j" })
    void thePlainJarServesFromIt(String scheme, TestServer server) throws Exception {
        try (Service service = Service.start(Jar.PLAIN, this.directory,
                "--spring.neo4j.uri=" + scheme + "://" + server.uri().getAuthority(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + server.password());
                HttpClient client = HttpClient.newHttpClient()) {
            int port = service.port(Duration.ofSeconds(90));
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ nodes(ids: [\\\"city/nowhere\\\"]) { id } }\"}"))
                .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("\"nodes\":[null]");
        }
        assertThat(Files.list(this.directory)).isEmpty();
    }

}
