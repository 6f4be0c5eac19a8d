package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.WholeHistory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the page about tables have the answers that stand below them. */
@BatonTest
@WholeHistory
class TablesPageIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Pattern BLOCK = Pattern.compile("```(graphql|csv|ndjson|geojson|)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("'http://localhost:8080([^']*)'");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void everyExampleGivesWhatIsShown() throws IOException, InterruptedException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/tables.md")));
        String request = "";
        int examples = 0;
        while (block.find()) {
            String text = block.group(2);
            switch (block.group(1)) {
                case "graphql" -> request = text;
                case "csv" -> assertThat(answer(request, "text/csv")).isEqualTo(text.replace("\n", "\r\n"));
                case "ndjson" -> assertThat(answer(request, "application/x-ndjson")).isEqualTo(text);
                case "geojson" ->
                    assertThat(JSON.readTree(answer(request, "application/geo+json"))).isEqualTo(JSON.readTree(text));
                default -> files(text);
            }
            examples++;
        }
        assertThat(examples).isEqualTo(6);
    }

    private void files(String text) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(text);
        int found = 0;
        while (address.find()) {
            var response = this.client.send(request(address.group(1)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("city/cork");
            found++;
        }
        assertThat(found).isEqualTo(2);
    }

    private String answer(String query, String accept) throws IOException, InterruptedException {
        var response = this.client.send(request("/graphql").header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
            .build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
    }

}
