package dev.baton.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes responses, and says which of them may be kept and for how long they stay right.
 */
final class Responses {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String NEVER_KEPT = "no-store";

    /** May be kept, but is asked for again each time. */
    private static final String ASKED_AGAIN = "no-cache";

    private Responses() {
    }

    /**
     * An answer.
     * @param keep whether a client may keep it and ask whether it is still right
     */
    static ServerResponse json(ServerRequest request, Format format, HttpStatus status, Map<String, Object> body,
            boolean keep) {
        return keep ? kept(request, format.type(), JSON.writeValueAsBytes(body)) : body(format, status, body);
    }

    /** What a client may keep: it is sent again only where it has changed. */
    static ServerResponse kept(ServerRequest request, MediaType type, byte[] body) {
        // Weak, so that it stays the same when the server compresses the body.
        String tag = "W/\"" + digest(body) + "\"";
        boolean known = request.headers().asHttpHeaders().getIfNoneMatch().contains(tag);
        ServerResponse.BodyBuilder response = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .header(HttpHeaders.ETAG, tag)
            .header(HttpHeaders.CACHE_CONTROL, ASKED_AGAIN)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return known ? response.build() : response.contentType(type).body(body);
    }

    static ServerResponse body(Format format, HttpStatus status, Map<String, Object> body) {
        return ServerResponse.status(status)
            .contentType(format.type())
            .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT)
            .body(JSON.writeValueAsBytes(body));
    }

    static ServerResponse refusal(Format format, Refusal refusal) {
        return ServerResponse.status(refusal.status())
            .contentType(format.type())
            .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT)
            .headers(headers -> headers.putAll(refusal.headers()))
            .body(JSON.writeValueAsBytes(refusal.body()));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
