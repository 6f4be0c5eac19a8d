package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.plan.Cursor.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Relay Cursor Connections Specification, section 2.3: cursors are opaque; ours are
 * checked as well.
 */
class CursorTests {

    private static final String SCOPE = "Query.cities +N.nameKey +N.id";

    private static final List<KeyType> TYPES = List.of(KeyType.TEXT, KeyType.DAY, KeyType.NUMBER);

    private static final List<Object> KEYS = List.of("évry \"x\"", -719_162L, 3.5);

    @Test
    void carriesTheValuesOfTheKeys() {
        assertThat(Cursor.decode("after", Cursor.encode(SCOPE, KEYS), SCOPE, TYPES)).isEqualTo(KEYS);
    }

    @Test
    void aWholeNumberIsReadAsTheKeysType() {
        String cursor = Cursor.encode(SCOPE, List.of("a", 1L, 2L));
        assertThat(Cursor.decode("after", cursor, SCOPE, TYPES)).containsExactly("a", 1L, 2.0);
    }

    @Test
    void ofAnotherOrderIsRefused() {
        refused(Cursor.encode("Query.cities -N.nameKey -N.id", KEYS), "another field or another order");
    }

    @Test
    void withTooFewValuesIsRefused() {
        refused(Cursor.encode(SCOPE, List.of("a")), "another field or another order");
    }

    @Test
    void withAValueOfAnotherTypeIsRefused() {
        refused(Cursor.encode(SCOPE, List.of(1, 2L, 3.0)), "values do not fit");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "%%%", "bm90IGpzb24", "e30", "bnVsbA", "W10", "WzFd" })
    void madeByHandIsRefused(String cursor) {
        refused(cursor, "Argument 'after' is no cursor of this list");
    }

    @Test
    void withAValueChangedByHandIsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(Cursor.encode(SCOPE, List.of("a", 1L, 2.0)));
        bytes[bytes.length - 4] = '7';
        refused(Base64.getUrlEncoder().encodeToString(bytes), "not given out by this service, or was changed");
    }

    @Test
    void writtenByHandInTheRightFormIsRefused() {
        byte[] bytes = "[\"%s\",\"a\",1,2.0]".formatted(SCOPE).getBytes(StandardCharsets.UTF_8);
        refused(Base64.getUrlEncoder().encodeToString(bytes), "not given out by this service, or was changed");
    }

    @Test
    void carriesYesAndNoAndCounts() {
        String cursor = Cursor.encode(SCOPE, List.of(true, 12));
        assertThat(Cursor.decode("after", cursor, SCOPE, List.of(KeyType.FLAG, KeyType.COUNT))).containsExactly(true,
                12L);
        refused(Cursor.encode(SCOPE, List.of("true", 12, 1)), "values do not fit",
                List.of(KeyType.FLAG, KeyType.COUNT, KeyType.COUNT));
    }

    @Test
    void aHugeOneIsRefusedUnread() {
        byte[] bytes = ("[\"" + "x".repeat(5_000) + "\"]").getBytes(StandardCharsets.UTF_8);
        refused(Base64.getUrlEncoder().encodeToString(bytes), "too long");
    }

    private static void refused(String cursor, String why) {
        refused(cursor, why, TYPES);
    }

    private static void refused(String cursor, String why, List<KeyType> types) {
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> Cursor.decode("after", cursor, SCOPE, types))
            .withMessageContaining(why)
            .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_CURSOR));
    }

}
