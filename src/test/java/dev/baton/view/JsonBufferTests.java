package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** RFC 8259, sections 6 and 7: what is written is what Jackson writes. */
class JsonBufferTests {

    private final JsonBuffer buffer = new JsonBuffer();

    @Property
    void textsAreEscapedAsJacksonDoes(@ForAll String text) {
        // A lone half of a pair of surrogates is no text: the database has none.
        String sound = text.codePoints()
            .filter(c -> !(c >= 0xD800 && c <= 0xDFFF))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
        JsonBuffer alone = new JsonBuffer();
        alone.text(sound);
        assertThat(alone.json()).hasToString(JsonMapper.shared().writeValueAsString(sound));
    }

    @Property
    void numbersAreWrittenAsJacksonDoes(@ForAll int whole, @ForAll double broken) {
        JsonBuffer numbers = new JsonBuffer();
        numbers.scalar(whole);
        numbers.sign(' ');
        numbers.scalar(broken);
        assertThat(numbers.json()).hasToString(
                JsonMapper.shared().writeValueAsString(whole) + " " + JsonMapper.shared().writeValueAsString(broken));
    }

    @Test
    void whatWasWrittenSinceAPlaceCanBeTakenBack() {
        buffer.text("stays");
        int place = buffer.place();
        buffer.text("goes");
        buffer.backTo(place);
        assertThat(buffer.json()).hasToString("\"stays\"");
    }

    @Test
    void aLongTextFindsRoom() {
        String text = "Σ".repeat(10_000) + "a".repeat(10_000);
        buffer.text(text);
        assertThat(buffer.json()).hasToString("\"" + text + "\"");
    }

    @Test
    void jacksonTakesItAsItIs() {
        buffer.sign('{');
        buffer.key("name");
        buffer.text("Medellín");
        buffer.sign('}');
        Map<String, Object> body = Map.of("data", buffer.json());
        String expected = "{\"data\":{\"name\":\"Medellín\"}}";
        assertThat(JsonMapper.shared().writeValueAsString(body)).isEqualTo(expected);
        assertThat(JsonMapper.shared().writeValueAsBytes(body)).asString().isEqualTo(expected);
    }

}
