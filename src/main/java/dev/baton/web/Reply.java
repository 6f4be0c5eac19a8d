package dev.baton.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A response before it is written.
 *
 * @param type the body's type, null where there is none
 */
record Reply(HttpStatus status, HttpHeaders headers, @Nullable MediaType type, byte[] body) {

    private static final byte[] NOTHING = new byte[0];

    static Reply empty(HttpStatus status, HttpHeaders headers) {
        return new Reply(status, headers, null, NOTHING);
    }

    /** Writes it; the server leaves the body out where HEAD was asked. */
    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(this.status.value());
        this.headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (this.type != null) {
            response.setContentType(this.type.toString());
            response.setContentLength(this.body.length);
            response.getOutputStream().write(this.body);
        }
    }

    /** The same for a route of Spring MVC. */
    ServerResponse routed() {
        ServerResponse.BodyBuilder response = ServerResponse.status(this.status)
            .headers(headers -> headers.putAll(this.headers));
        return (this.type != null) ? response.contentType(this.type).body(this.body) : response.build();
    }

}
