package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed becomes words of a query, and never its syntax. */
class SearchQueryTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medellín    | +(medellin^8 medellin*^4 medellin~2)
            Ko-ko       | +(ko^8 ko*^4)
            Cork 2019   | +(cork^8 cork*^4 cork~1) +(2019^8 2019*^4)
            a OR b*     | +(a^8 a*^4) +(or^8 or*^4) +(b^8 b*^4)
            id:x~9^2    | +(id^8 id*^4) +(x^8 x*^4) +(9^8 9*^4) +(2^8 2*^4)
            """)
    void eachWordIsLookedForWholeBegunAndMisspelt(String text, String query) {
        assertThat(SearchQuery.of("text", text)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "!!!", "*", "\"\\/", "😀", "\0" })
    void aTextWithoutWordsAsksForNothing(String text) {
        assertThat(SearchQuery.of("text", text)).isEmpty();
    }

    @Property
    void nothingThatIsTypedIsSyntax(@ForAll @StringLength(max = SearchQuery.LONGEST) String text) {
        String query;
        try {
            query = SearchQuery.of("text", text);
        }
        catch (RequestException tooManyWords) {
            return;
        }
        String word = "[\\p{L}\\p{M}\\p{N}]+";
        String term = "\\+\\((%1$s)\\^8 \\1\\*\\^4( \\1~[12])?\\)".formatted(word);
        assertThat(query.isEmpty() ? "" : query.replaceAll("(?<=^|\\) )" + term + "( (?=\\+)|$)", "")).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> SearchQuery.of("text", "a".repeat(201)))
            .withMessageContaining("201 characters long, and up to 200");
        assertThatExceptionOfType(RequestException.class)
            .isThrownBy(() -> SearchQuery.of("text", "a b c d e f g h i j k l m"))
            .withMessageContaining("13 words, and up to 12");
    }

}
