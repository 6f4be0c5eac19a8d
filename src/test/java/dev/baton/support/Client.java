package dev.baton.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service over HTTP, as any client would. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();

    private final URI endpoint;

    public Client(int port) {
        this.endpoint = URI.create("http://localhost:" + port + "/graphql");
    }

    /** The whole response to a request. */
    public JsonNode ask(String query, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    /** The whole response to a request without variables. */
    public JsonNode ask(String query) {
        return ask(query, Map.of());
    }

}
