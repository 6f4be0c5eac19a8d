package dev.baton.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON text while it is written. What has been written can be taken back to a place that
 * was noted: a null that bubbles up undoes its parents.
 */
final class JsonBuffer {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[4096];

    private int length;

    /** The place where the next byte goes. */
    int place() {
        return length;
    }

    /** Takes back all that was written since a place. */
    void backTo(int place) {
        length = place;
    }

    Json json() {
        return new Json(Arrays.copyOf(bytes, length));
    }

    void sign(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void nothing() {
        raw(NULL);
    }

    /** A key of an object, with its colon; GraphQL names need no escapes. */
    void key(String name) {
        room(name.length() + 3);
        bytes[length++] = '"';
        for (int i = 0; i < name.length(); i++) {
            bytes[length++] = (byte) name.charAt(i);
        }
        bytes[length++] = '"';
        bytes[length++] = ':';
    }

    /** A scalar as the schema's coercion gave it. */
    void scalar(Object value) {
        switch (value) {
            case String text -> text(text);
            case Integer number -> ascii(Integer.toString(number));
            case Boolean truth -> ascii(truth ? "true" : "false");
            default -> raw(JsonMapper.shared().writeValueAsBytes(value));
        }
    }

    void text(String text) {
        int start = length;
        room(text.length() + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                backTo(start);
                quoted(text);
                return;
            }
            bytes[length++] = (byte) c;
        }
        bytes[length++] = '"';
    }

    private void quoted(String text) {
        sign('"');
        raw(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        sign('"');
    }

    private void ascii(String text) {
        raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

}
