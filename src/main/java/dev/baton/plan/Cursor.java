package dev.baton.plan;

import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.model.ValueType.Scalar;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in an ordered list: the field and order it belongs to, and the values of the
 * order's keys. Written as a JSON array, its first element the scope, behind a check sum
 * that tells one that was changed by hand, in URL-safe Base64 without padding. It holds
 * no offset, so a page stays where it is while data changes.
 */
public final class Cursor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int LONGEST = 2_000;

    /** The length of the check sum in bytes. */
    private static final int SUM = 4;

    private Cursor() {
    }

    /** What kind of value a key has. */
    enum KeyType {

        /** A text; what is absent comes last. */
        TEXT(Stored.ABSENT_TEXT),
        /** An epoch day; what is absent comes first. */
        DAY(Stored.DISTANT_PAST),
        /** A number; what is absent comes last. */
        NUMBER(Stored.ABSENT_NUMBER),
        /** A whole number that is never absent. */
        COUNT(0L),
        /** Yes or no, never absent. */
        FLAG(false);

        private final Object absent;

        KeyType(Object absent) {
            this.absent = absent;
        }

        static KeyType of(Property property) {
            return property.isDate() ? DAY
                    : property.type() == Scalar.INT || property.type() == Scalar.FLOAT ? NUMBER : TEXT;
        }

        /** What stands for a value that is absent. */
        Object absent() {
            return absent;
        }

        /** Whether what is absent comes first, from small to large. */
        boolean absentFirst() {
            return this == DAY;
        }

    }

    /**
     * The cursor of a row.
     * @param scope the field and order
     * @param keys the values of the order's keys
     */
    public static String encode(String scope, List<?> keys) {
        List<Object> content = new ArrayList<>();
        content.add(scope);
        content.addAll(keys);
        byte[] json = JSON.writeValueAsBytes(content);
        byte[] bytes = ByteBuffer.allocate(SUM + json.length).putInt(sum(json, 0)).put(json).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The values of the keys.
     * @throws RequestException if the cursor belongs elsewhere or was made by hand
     */
    static List<Object> decode(String argument, String cursor, String scope, List<KeyType> types) {
        List<?> content = content(argument, cursor);
        if (content.isEmpty() || !scope.equals(content.getFirst()) || content.size() != types.size() + 1) {
            throw bad(argument, cursor, "it belongs to another field or another order");
        }
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Object value = content.get(i + 1);
            keys.add(switch (types.get(i)) {
                case TEXT -> value instanceof String text ? text : mismatch(argument, cursor);
                case DAY, COUNT -> value instanceof Integer || value instanceof Long
                        ? (Object) ((Number) value).longValue() : mismatch(argument, cursor);
                case FLAG -> value instanceof Boolean ? value : mismatch(argument, cursor);
                case NUMBER ->
                    value instanceof Number number ? (Object) number.doubleValue() : mismatch(argument, cursor);
            });
        }
        return keys;
    }

    private static List<?> content(String argument, String cursor) {
        try {
            if (cursor.length() <= LONGEST) {
                byte[] bytes = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
                if (bytes.length > SUM && ByteBuffer.wrap(bytes).getInt() == sum(bytes, SUM)) {
                    List<?> content = JSON.readValue(bytes, SUM, bytes.length - SUM, List.class);
                    return content == null ? List.of() : content;
                }
                throw bad(argument, cursor, "it was not given out by this service, or was changed");
            }
        }
        catch (IllegalArgumentException | JacksonException e) {
            throw bad(argument, cursor, "it cannot be read");
        }
        throw bad(argument, cursor, "it is too long");
    }

    private static int sum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    private static Object mismatch(String argument, String cursor) {
        throw bad(argument, cursor, "its values do not fit the order");
    }

    private static RequestException bad(String argument, String cursor, String why) {
        return new RequestException(ErrorCode.BAD_CURSOR,
                "Argument '%s' is no cursor of this list: %s; take cursors from the same field with the same orderBy"
                    .formatted(argument, why),
                Map.of("argument", argument, "value", Shown.value(cursor)));
    }

}
