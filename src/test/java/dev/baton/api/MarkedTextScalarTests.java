package dev.baton.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextScalarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Yeonsu-gu            | yeonsu gu | <mark>Yeonsu</mark>-<mark>gu</mark>
            Medellín Council     | medellin  | <mark>Medellín</mark> Council
            Xi'an <b>            | xian b    | <mark>Xi&#39;an</mark> &lt;<mark>b</mark>&gt;
            a & "b"              | c         | a &amp; &quot;b&quot;
            <mark>               | mark      | &lt;<mark>mark</mark>&gt;
            """)
    void wordsThatFitAreMarkedAndSignsOfHtmlWrittenOut(String text, String words, String html) {
        assertThat(marked(text + "\n" + words)).isEqualTo(html);
    }

    @Test
    void ofALongTextThePartAroundTheFirstWordThatFits() {
        String html = marked("one two ".repeat(100) + "here " + "three four ".repeat(100) + "\nhere");
        assertThat(html).startsWith("… ").endsWith(" …").contains("<mark>here</mark>").hasSizeBetween(250, 400);
    }

    @Property
    void noOtherElementEverStandsInIt(@ForAll String text, @ForAll String word) {
        String html = marked(text + "\n" + word);
        assertThat(html.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">", "\"", "'");
        assertThat(html.split("<mark>", -1)).hasSameSizeAs(html.split("</mark>", -1));
    }

    @Test
    void whatIsNoTextIsNone() {
        assertThatExceptionOfType(CoercingSerializeException.class).isThrownBy(
                () -> MarkedTextScalar.TYPE.getCoercing().serialize(5, GraphQLContext.getDefault(), Locale.ROOT));
    }

    private static String marked(String both) {
        Object html = MarkedTextScalar.TYPE.getCoercing().serialize(both, GraphQLContext.getDefault(), Locale.ROOT);
        return String.valueOf(html);
    }

}
