package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Clients that send slowly or never, and pages of an origin that was allowed. */
@BatonTest
@TestPropertySource(properties = { "baton.limits.body-time=2s", "server.tomcat.connection-timeout=3s",
        "baton.web.allowed-origins=https://dashboard.example" })
class SlowBodiesIT {

    private static final int CLIENTS = 300;

    private static final String HEAD = """
            POST /graphql HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 1000\r
            \r
            {"query":\"""";

    private final int port;

    private final Edge edge;

    SlowBodiesIT(@LocalServerPort int port) {
        this.port = port;
        this.edge = new Edge(port);
    }

    @Test
    void halfSentBodiesKeepNobodyWaiting() throws IOException {
        this.edge.ask("{ graph { version } }");
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(half());
            }
            Instant start = Instant.now();
            assertThat(this.edge.ask("{ graph { version } }").statusCode()).isEqualTo(200);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThat(response(sockets.getLast())).startsWith("HTTP/1.1 408")
                .contains("LIMIT_EXCEEDED", "did not arrive");
        }
        finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        try (Socket socket = half()) {
            OutputStream out = socket.getOutputStream();
            Instant start = Instant.now();
            for (int i = 0; i < 6; i++) {
                Thread.sleep(500);
                out.write(' ');
                out.flush();
            }
            assertThat(response(socket)).startsWith("HTTP/1.1 408");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void anAllowedOriginMayReadAnswersAndAnotherMayNot() {
        HttpResponse<String> allowed = this.edge.get(Map.of("query", "{ graph { version } }"), "Origin",
                "https://dashboard.example");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://dashboard.example");
        HttpResponse<String> preflight = this.edge.send("OPTIONS", "/graphql", BodyPublishers.noBody(), "Origin",
                "https://dashboard.example", "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
                "content-type");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).contains("POST");
        HttpResponse<String> other = this.edge.get(Map.of("query", "{ graph { version } }"), "Origin",
                "https://elsewhere.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(Edge.code(other)).isEqualTo("BAD_REQUEST");
    }

    private Socket half() throws IOException {
        Socket socket = new Socket("localhost", this.port);
        socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String response(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        InputStream in = socket.getInputStream();
        StringBuilder response = new StringBuilder();
        byte[] part = new byte[4096];
        // The connection itself stays for a while: what is said is what counts.
        while (response.indexOf("}]}") < 0) {
            int length = in.read(part);
            assertThat(length).as("The response ends early: " + response).isPositive();
            response.append(new String(part, 0, length, StandardCharsets.UTF_8));
        }
        return response.toString();
    }

}
