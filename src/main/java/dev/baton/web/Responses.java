package dev.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes responses, and says which of them may be kept and for how long they stay right.
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
    static Reply json(HttpServletRequest request, Format format, HttpStatus status, Map<String, Object> body,
            boolean keep) {
        return keep ? kept(request, format.type(), JSON.writeValueAsBytes(body)) : body(format, status, body);
    }

    /** What a client may keep: it is sent again only where it has changed. */
    static Reply kept(HttpServletRequest request, MediaType type, byte[] body) {
        // Weak, so that it stays the same when the server compresses the body.
        String tag = "W/\"" + digest(body) + "\"";
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ETAG, tag);
        headers.set(HttpHeaders.CACHE_CONTROL, ASKED_AGAIN);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return known(request, tag) ? Reply.empty(HttpStatus.NOT_MODIFIED, headers)
                : new Reply(HttpStatus.OK, headers, type, body);
    }

    private static boolean known(HttpServletRequest request, String tag) {
        List<String> known = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        if (known.isEmpty()) {
            return false;
        }
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(HttpHeaders.IF_NONE_MATCH, known);
        return headers.getIfNoneMatch().contains(tag);
    }

    static Reply body(Format format, HttpStatus status, Map<String, Object> body) {
        return new Reply(status, neverKept(), format.type(), JSON.writeValueAsBytes(body));
    }

    static Reply refusal(Format format, Refusal refusal) {
        HttpHeaders headers = neverKept();
        headers.putAll(refusal.headers());
        return new Reply(refusal.status(), headers, format.type(), JSON.writeValueAsBytes(refusal.body()));
    }

    private static HttpHeaders neverKept() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, NEVER_KEPT);
        return headers;
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
