package dev.baton.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.support.Engines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as tables, read back by a library that did not write them. */
class TableTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String NESTED = "{ cities { nodes { name country { code: isoCode } memberOf { edges { since "
            + "node { ... on Network { name } } } } } } }";

    private static final String NESTED_DATA = """
            {"cities": {"nodes": [
              {"name": "A", "country": {"code": "AA"}, "memberOf": {"edges": [
                {"since": "2015", "node": {"name": "N"}}, {"since": null, "node": {"name": "M"}}]}},
              {"name": "B", "country": null, "memberOf": {"edges": []}}]}}""";

    @Test
    void aNestedListGivesARowForEachItemAndOneWhereItIsEmpty() {
        assertThat(text(NESTED, Form.CSV, NESTED_DATA)).isEqualTo("""
                name,country.code,memberOf.since,memberOf.node.name\r
                A,AA,2015,N\r
                A,AA,,M\r
                B,,,\r
                """);
        assertThat(text(NESTED, Form.NDJSON, NESTED_DATA)).isEqualTo("""
                {"name":"A","country.code":"AA","memberOf.since":"2015","memberOf.node.name":"N"}
                {"name":"A","country.code":"AA","memberOf.since":null,"memberOf.node.name":"M"}
                {"name":"B","country.code":null,"memberOf.since":null,"memberOf.node.name":null}
                """);
    }

    @Test
    void aTableWithoutRowsHasItsHeader() {
        assertThat(text(NESTED, Form.CSV, "{\"cities\": {\"nodes\": []}}"))
            .isEqualTo("name,country.code,memberOf.since,memberOf.node.name\r\n");
        assertThat(text("{ city(id: \"city/nowhere\") { name } }", Form.CSV, "{\"city\": null}")).isEqualTo("name\r\n");
    }

    @Test
    void oneNodeIsOneRowAndAListOfIdsARowForEach() {
        assertThat(text("{ city(id: \"city/a\") { n: name clusters: participatesIn { totalCount } } }", Form.CSV,
                "{\"city\": {\"n\": \"A\", \"clusters\": {\"totalCount\": 2}}}"))
            .isEqualTo("n,clusters.totalCount\r\nA,2\r\n");
        assertThat(text("{ nodes(ids: [\"city/a\", \"city/b\"]) { id } }", Form.CSV,
                "{\"nodes\": [{\"id\": \"city/a\"}, null]}"))
            .isEqualTo("id\r\ncity/a\r\n\"\"\r\n");
    }

    @Test
    void kindsOfOneListShareTheColumnsOfTheSameName() {
        String request = "{ conferences { nodes { speakers { nodes { ... on Person { name honorific } "
                + "... on City { name latitude } } } } } }";
        assertThat(text(request, Form.CSV,
                "{\"conferences\": {\"nodes\": [{\"speakers\": {\"nodes\": [{\"name\": \"P\", \"honorific\": \"Dr\"}, "
                        + "{\"name\": \"C\", \"latitude\": -1.5}]}}]}}"))
            .isEqualTo("speakers.name,speakers.honorific,speakers.latitude\r\nP,Dr,\r\nC,,-1.5\r\n");
    }

    @Test
    void whatSpeaksOfTheWholeTableIsNoColumn() {
        assertThat(text("{ cities(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor node { name } } } }",
                Form.CSV,
                "{\"cities\": {\"totalCount\": 9, \"pageInfo\": {\"hasNextPage\": true}, \"edges\": [{\"cursor\": "
                        + "\"c\", \"node\": {\"name\": \"A\"}}]}}"))
            .isEqualTo("cursor,node.name\r\nc,A\r\n");
    }

    @Test
    void oddValuesComeBackAsTheyWere() {
        List<String> odd = List.of("plain", "a \"quoted\" word", "two\r\nlines", "two\nlines", "a,b", "", " blank ",
                "עיר לומדת", "مدينة", "\uD83C\uDF93 \uD83D\uDC69\u200D\uD83C\uDFEB", "é\u0301", "'", "\"", "\u2028",
                "null", "#", "a;b", "007");
        List<CSVRecord> rows = parsed(text("{ cities { nodes { name kind } } }", Form.CSV, names(odd)));
        assertThat(rows).extracting(r -> r.get("name")).isEqualTo(odd);
        assertThat(rows).extracting(r -> r.get("kind")).containsOnly("");
        List<String> lines = text("{ cities { nodes { name kind } } }", Form.NDJSON, names(odd)).lines().toList();
        assertThat(lines).extracting(l -> JSON.readTree(l).get("name").stringValue()).isEqualTo(odd);
        assertThat(lines).allMatch(l -> JSON.readTree(l).get("kind").isNull());
    }

    @Test
    void anEmptyTextIsToldFromNothing() {
        assertThat(text("{ cities { nodes { name kind } } }", Form.CSV,
                "{\"cities\": {\"nodes\": [{\"name\": \"\", \"kind\": null}]}}"))
            .isEqualTo("name,kind\r\n\"\",\r\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false,
            value = { "=1+1", "+1", "-1", "@SUM(A1)", "` =1+1`", "`\t=1+1`", "＝1+1" })
    void aTextThatASpreadsheetWouldRunHasAnApostropheBeforeIt(String formula) {
        String request = "{ cities { nodes { name kind } } }";
        assertThat(parsed(text(request, Form.CSV, names(List.of(formula)))).getFirst().get("name"))
            .isEqualTo("'" + formula);
        assertThat(JSON.readTree(text(request, Form.NDJSON, names(List.of(formula)))).get("name").stringValue())
            .isEqualTo(formula);
    }

    @Test
    void numbersAreNoFormulas() {
        assertThat(text("{ cities { nodes { latitude } } }", Form.CSV,
                "{\"cities\": {\"nodes\": [{\"latitude\": -37.5}]}}"))
            .isEqualTo("latitude\r\n-37.5\r\n");
    }

    @Test
    void listsSideBySideAreRefused() {
        assertThatThrownBy(
                () -> text("{ cities { nodes { name awards { nodes { name } } figures { nodes { value } } " + "} } }",
                        Form.CSV, "{\"cities\": {\"nodes\": []}}"))
            .isInstanceOf(FormException.class)
            .hasMessageContaining("'awards' and 'figures' stand side by side");
        assertThatThrownBy(() -> text("{ cities { nodes { name } edges { cursor } } }", Form.CSV,
                "{\"cities\": {\"nodes\": [], \"edges\": []}}"))
            .isInstanceOf(FormException.class);
    }

    @Test
    void severalRootFieldsAndColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> text("{ cities { nodes { name } } countries { nodes { name } } }", Form.CSV, "{}"))
            .isInstanceOf(FormException.class)
            .hasMessageContaining("asks for cities, countries");
        assertThatThrownBy(() -> text(
                "{ cities { nodes { memberOf { totalCount nodes { ... on Network { totalCount: " + "name } } } } } }",
                Form.CSV, "{\"cities\": {\"nodes\": []}}"))
            .isInstanceOf(FormException.class)
            .hasMessageContaining("'memberOf.totalCount'");
    }

    @Test
    void aNestedListThatMayGoOnIsRefusedUnlessItsSizeWasAskedFor() {
        String data = "{\"cities\": {\"nodes\": [{\"awards\": {\"nodes\": [%s]}}]}}"
            .formatted(String.join(",", Collections.nCopies(200, "{\"name\": \"A\"}")));
        assertThatThrownBy(() -> text("{ cities { nodes { awards { nodes { name } } } } }", Form.CSV, data))
            .isInstanceOf(FormException.class)
            .hasMessageContaining("'awards'");
        assertThat(parsed(text("{ cities { nodes { awards(first: 200) { nodes { name } } } } }", Form.CSV, data)))
            .hasSize(200);
    }

    private static String names(List<String> names) {
        JsonNode nodes = JSON.valueToTree(names.stream().map(n -> {
            Map<String, String> node = new HashMap<>();
            node.put("name", n);
            node.put("kind", null);
            return node;
        }).toList());
        return JSON.writeValueAsString(Map.of("cities", Map.of("nodes", nodes)));
    }

    private static List<CSVRecord> parsed(String csv) {
        try {
            return CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
                .getRecords();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String text(String request, Form form, String data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnswerStream
                .of(Engines.schema(), new Query(request, null, Map.of()), form, 200,
                        query -> new AnswerStream.Page(data.getBytes(StandardCharsets.UTF_8), 1))
                .writeTo(out);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

}
