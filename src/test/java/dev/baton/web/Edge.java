package dev.baton.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that says exactly what is sent. */
final class Edge {

    static final String JSON = "application/json";

    static final String GRAPHQL = "application/graphql-response+json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;

    Edge(int port) {
        this.port = port;
    }

    /** A well-formed request, and plain JSON wanted. */
    HttpResponse<String> ask(String query) {
        return ask(query, Map.of(), JSON);
    }

    HttpResponse<String> ask(String query, Map<String, ?> variables, String accept) {
        return post(MAPPER.writeValueAsString(Map.of("query", query, "variables", variables)), "Content-Type", JSON,
                "Accept", accept);
    }

    HttpResponse<String> post(String body, String... headers) {
        return send("POST", "/graphql", BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> get(Map<String, String> parameters, String... headers) {
        String query = parameters.entrySet()
            .stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return send("GET", "/graphql?" + query, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> page(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
            .method(method, body);
        HttpRequest whole = ((headers.length > 0) ? request.headers(headers) : request).build();
        try {
            return this.client.send(whole, BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    /** The code of the first error; empty where there is none. */
    static String code(HttpResponse<String> response) {
        return json(response).path("errors").path(0).path("extensions").path("code").asString("");
    }

    /** The message of the first error; empty where there is none. */
    static String message(HttpResponse<String> response) {
        return json(response).path("errors").path(0).path("message").asString("");
    }

}
