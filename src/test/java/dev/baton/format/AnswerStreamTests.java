package dev.baton.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.format.AnswerStream.Page;
import dev.baton.format.AnswerStream.TooDear;
import dev.baton.support.Engines;
import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in other forms, page after page. */
class AnswerStreamTests {

    private static final String CITIES = "{ cities { nodes { name } } }";

    private final List<Query> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = { CITIES, "query Q($f: Int) { cities(first: $f) { nodes { name } } }",
            "query Q($a: String) { cities(after: $a) { nodes { name } } }",
            "{ cities(after: \"c0\") { nodes { name } } }",
            "query Q($f: Int = null) { ...R } fragment R on Query { cities(first: $f) { ...N } } "
                    + "fragment N on CityConnection { nodes { name } }",
            "{ ... on Query { cities { nodes { name } } } cities { nodes { name } } }" })
    void withoutASizeATableHasAllPages(String request) throws IOException {
        assertThat(written(request, Map.of())).isEqualTo("name\r\nc0\r\nc1\r\nc2\r\n");
        assertThat(asked).hasSize(3);
        asked.forEach(q -> assertThat(
                new Validator().validateDocument(Engines.schema(), Parser.parse(q.document()), Locale.ENGLISH))
            .isEmpty());
        assertThat(asked.stream().map(Query::document).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ cities(first: 1) { nodes { name } } }", "{ cities(last: 1) { nodes { name } } }",
            "query Q($f: Int = 1) { cities(first: $f) { nodes { name } } }" })
    void withASizeItHasThatPageAndSaysWhereTheNextBegins(String request) throws IOException {
        AnswerStream stream = stream(request, Map.of());
        assertThat(stream.head().next()).hasValue("c0");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream.writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("name\r\nc0\r\n");
    }

    @Test
    void whatCostsTooMuchIsAskedForInSmallerPages() {
        RuntimeException reason = new IllegalStateException("too dear");
        AnswerStream stream = AnswerStream.of(Engines.schema(), new Query(CITIES, null, Map.of()), Form.CSV, 200,
                query -> {
                    asked.add(query);
                    if (asked.size() == 1) {
                        throw new TooDear("cities", 17, reason);
                    }
                    return page(2);
                });
        assertThat(stream.head().version()).isEqualTo(1);
        assertThat(asked.getLast().variables()).containsEntry("batonFirst", 17);
    }

    @Test
    void whatIsNotUnderstoodIsSentAsItIs() {
        for (String request : List.of("{ cities { nodes {", "{ nothing { nodes { name } } }",
                "{ a: cities b: cities }")) {
            asked.clear();
            assertThatThrownBy(() -> AnswerStream.of(Engines.schema(), new Query(request, null, Map.of()), Form.CSV,
                    200, query -> {
                        asked.add(query);
                        throw new IllegalStateException("wrong");
                    }))
                .hasMessage("wrong");
            assertThat(asked.getFirst().document()).isEqualTo(request);
        }
    }

    @Test
    void pagesOfTwoVersionsNeverMeet() {
        AnswerStream stream = AnswerStream.of(Engines.schema(), new Query(CITIES, null, Map.of()), Form.CSV, 200,
                query -> {
                    asked.add(query);
                    return new Page(page(0).data(), asked.size());
                });
        assertThatThrownBy(() -> stream.writeTo(new ByteArrayOutputStream())).isInstanceOf(FormException.class)
            .hasMessageContaining("loaded anew");
    }

    /** 2,000 pages of half a megabyte: what is held stays below the size of thirty. */
    @Test
    void aLongTableIsNeverHeld() throws IOException {
        String large = "x".repeat(5_000);
        long[] highest = { 0 };
        long[] length = { 0 };
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                length[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                length[0] += count;
            }
        };
        int[] pages = { 0 };
        long before = used();
        AnswerStream.of(Engines.schema(), new Query(CITIES, null, Map.of()), Form.CSV, 200, query -> {
            pages[0]++;
            if (pages[0] % 400 == 0) {
                highest[0] = Math.max(highest[0], used());
            }
            StringBuilder nodes = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                nodes.append(i == 0 ? "" : ",").append("{\"name\":\"").append(large).append("\"}");
            }
            return new Page("{\"cities\":{\"batonPage\":{\"hasNextPage\":%b,\"endCursor\":\"c\"},\"nodes\":[%s]}}"
                .formatted(pages[0] < 2_000, nodes)
                .getBytes(StandardCharsets.UTF_8), 1);
        }).writeTo(counting);
        assertThat(length[0]).isEqualTo("name\r\n".length() + 2_000L * 100 * (large.length() + "\"\"\r\n".length()));
        assertThat(highest[0] - before).isLessThan(15_000_000);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String written(String request, Map<String, Object> variables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stream(request, variables).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private AnswerStream stream(String request, Map<String, Object> variables) {
        return AnswerStream.of(Engines.schema(), new Query(request, null, new HashMap<>(variables)), Form.CSV, 200,
                query -> {
                    asked.add(query);
                    int number = asked.size() - 1;
                    if (number > 0) {
                        assertThat(query.variables()).containsValue("c" + (number - 1));
                    }
                    return page(number);
                });
    }

    private static Page page(int number) {
        return new Page(
                "{\"cities\":{\"batonPage\":{\"hasNextPage\":%b,\"endCursor\":\"c%d\"},\"nodes\":[{\"name\":\"c%d\"}]}}"
                    .formatted(number < 2, number, number)
                    .getBytes(StandardCharsets.UTF_8),
                1);
    }

}
