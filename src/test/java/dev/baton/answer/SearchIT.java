package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.WholeHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What search finds, in which order, and that nothing typed is ever an error. */
@BatonTest
@WholeHistory
@TestPropertySource(properties = "baton.limits.database-time=60s")
class SearchIT {

    private static final String HITS = """
            query ($text: String!, $first: Int, $after: String) {
              search(text: $text, first: $first, after: $after) {
                totalCount stoppedAt pageInfo { hasNextPage endCursor }
                nodes { score name kind node { id } match { how form property text marked } }
              }
            }
            """;

    private final Client client;

    SearchIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medellin                          | city/medellin          | WHOLE
            MEDELLÍN                          | city/medellin          | WHOLE
            Ko Nam-seok                       | person/ko-nam-seok     | WHOLE
            nam seok ko                       | person/ko-nam-seok     | WHOLE
            Seok Nam Ko                       | person/ko-nam-seok     | OTHER_ORDER
            guediawaye                        | city/guediawaye        | WHOLE
            yeonsu gu                         | city/yeonsu            | WHOLE
            chaing rai                        | city/chiang-rai        | WHOLE
            chiang ria                        | city/chiang-rai        | MISSPELT
            medelin                           | city/medellin          | MISSPELT
            guadiawaya                        | city/guediawaye        | MISSPELT
            guedia                            | city/guediawaye        | BEGINNINGS
            south korea                       | country/republic-of-korea | WHOLE
            third conferance learning cities  | conference/iclc-3      | MISSPELT
            xyzzy cork                        | city/cork              | SOME_WORDS
            """)
    void whatIsMeantIsFoundFirst(String text, String id, String how) {
        JsonNode first = hits(text, 1, null).get("nodes").get(0);
        assertThat(first.get("node").get("id").stringValue()).isEqualTo(id);
        assertThat(first.get("match").get("how").stringValue()).isEqualTo(how);
    }

    @Test
    void wholeNamesComeBeforeWordsBeforeBeginningsBeforeMisspeltOnes() {
        List<String> order = List.of("WHOLE", "OTHER_ORDER", "WORDS", "BEGINNINGS", "MISSPELT");
        for (String text : List.of("cork", "health", "yeonsu", "learning city")) {
            List<JsonNode> names = hits(text, 200, null).get("nodes")
                .valueStream()
                .filter(hit -> hit.get("match").get("property").stringValue().equals("name"))
                .toList();
            assertThat(names).hasSizeGreaterThan(5)
                .extracting(hit -> order.indexOf(hit.get("match").get("how").stringValue()))
                .doesNotContain(-1)
                .isSorted();
        }
    }

    @Test
    void aPreferredNameComesBeforeAnAlias() {
        JsonNode canonical = hits("Republic of Korea", 1, null).get("nodes").get(0);
        JsonNode variant = hits("South Korea", 1, null).get("nodes").get(0);
        assertThat(canonical.get("node")).isEqualTo(variant.get("node"));
        assertThat(canonical.get("score").doubleValue()).isGreaterThan(variant.get("score").doubleValue());
    }

    @Test
    void sourcesAreFoundByTheirTitlesAndDocumentsByWhatTheyLayDown() {
        assertThat(hits("Yeonsu-gu starts its bid", 1, null).get("nodes").get(0).toString())
            .contains("\"kind\":\"Source\"", "\"property\":\"title\"", "<mark>bid</mark>");
        assertThat(hits("kr", 10, null).toString()).contains("country/republic-of-korea", "\"property\":\"isoCode\"");
    }

    @Test
    void pagesAreThoseOfOneList() {
        List<JsonNode> all = hits("learning", 200, null).get("nodes").valueStream().toList();
        List<JsonNode> paged = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = hits("learning", 23, after);
            page.get("nodes").forEach(paged::add);
            after = page.get("pageInfo").get("hasNextPage").booleanValue()
                    ? page.get("pageInfo").get("endCursor").stringValue() : null;
        }
        while (after != null);
        assertThat(paged).hasSizeGreaterThan(100).isEqualTo(all);
        assertThat(paged.stream().map(hit -> hit.get("node").get("id"))).doesNotHaveDuplicates();
        assertThat(paged).extracting(hit -> -hit.get("score").doubleValue()).isSorted();
    }

    @Test
    void manyHitsAreCutOffAndItSaysSo() {
        JsonNode hits = hits("learning", 1, null);
        assertThat(hits.get("totalCount").intValue()).isEqualTo(200);
        assertThat(hits.get("stoppedAt").intValue()).isEqualTo(200);
        assertThat(hits("guediawaye", 1, null).get("stoppedAt").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "!!! + - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "*", "*:*", "\"", "\\", "~",
            "😀", "\0" })
    void whatHasNoWordFindsNothing(String text) {
        assertThat(hits(text, 1, null).get("totalCount").intValue()).isZero();
    }

    /** Signs count for nothing, wherever they stand. */
    @ParameterizedTest
    @ValueSource(strings = { "medellin*", "+medellin", "\"medellin\"", "textKey:medellin", "medellin~0.1", "(medellin)",
            "medellin OR *", "medellin') DETACH DELETE n //", "{medellin}", "medellin\\", "[medellin}" })
    void syntaxIsText(String text) {
        assertThat(hits(text, 1, null).get("nodes").get(0).get("node").get("id").stringValue())
            .isEqualTo("city/medellin");
    }

    @Test
    void noTextIsEverAnError() {
        Random random = new Random(5);
        String odd = "+-&|!(){}[]^\"~*?:\\/'`$<>;,.@#%= \t\n\u3000\u00a0\u200b\u0300\u0000aé中が연ا👍½ﬁAND OR NOT TO";
        int[] points = odd.codePoints().toArray();
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(25); length > 0; length--) {
                text.appendCodePoint(
                        random.nextInt(3) > 0 ? points[random.nextInt(points.length)] : 1 + random.nextInt(0xD7FE));
            }
            JsonNode answer = ask(text.toString(), 2, null);
            boolean tooManyWords = answer.toString().contains("BAD_ARGUMENT");
            assertThat(answer.has("errors")).as(answer.toString() + text).isEqualTo(tooManyWords);
        }
    }

    @Test
    void whatIsTooLongIsToldTo() {
        assertThat(ask("a".repeat(201), 1, null).toString()).contains("BAD_ARGUMENT", "up to 200");
    }

    @Test
    void kindsCountryNetworkAndDateNarrow() {
        assertThat(found("text: \"learning\", kinds: [\"Award\", \"Network\"]")).isNotEmpty()
            .allSatisfy(kind -> assertThat(kind).matches("(Award|Network) .*"));
        assertThat(found("text: \"ko\", country: \"country/republic-of-korea\"")).contains("Person Ko Nam-seok",
                "Country Republic of Korea");
        assertThat(found("text: \"ko nam\", country: \"country/ireland\"")).isEmpty();
        assertThat(found("text: \"quintero\", network: \"network/gnlc\"")).containsExactly("Person Daniel Quintero");
        assertThat(found("text: \"quintero\", network: \"network/none\"")).isEmpty();
        assertThat(found("text: \"Third International Conference\", kinds: [\"Conference\"], asOf: {date: \"2016\"}"))
            .isEmpty();
        assertThat(found("text: \"Third International Conference\", kinds: [\"Conference\"], asOf: {date: \"2018\"}"))
            .contains("Conference Third International Conference on Learning Cities");
    }

    private List<String> found(String arguments) {
        JsonNode answer = client.ask("{ search(%s) { nodes { kind name node { id } } } }".formatted(arguments));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data")
            .get("search")
            .get("nodes")
            .valueStream()
            .map(hit -> hit.get("kind").stringValue() + " " + hit.get("name").stringValue())
            .toList();
    }

    private JsonNode hits(String text, int first, String after) {
        JsonNode answer = ask(text, first, after);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data").get("search");
    }

    private JsonNode ask(String text, int first, String after) {
        return client.ask(HITS, after == null ? Map.of("text", text, "first", first)
                : Map.of("text", text, "first", first, "after", after));
    }

}
