package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.store.StatementObserver;
import dev.baton.support.BatonTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables and maps over HTTP; pages are small, so that most answers have several. */
@BatonTest
@TestPropertySource(properties = "baton.limits.page-size=7")
@Import(OtherFormsIT.Failing.class)
class OtherFormsIT {

    private static final String CSV = "text/csv";

    private static final String NDJSON = "application/x-ndjson";

    private static final String GEOJSON = "application/geo+json";

    /** How many statements are answered before one fails. */
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

    private final Edge edge;

    OtherFormsIT(@LocalServerPort int port) {
        this.edge = new Edge(port);
    }

    @BeforeEach
    void everythingIsAnswered() {
        LEFT.set(Integer.MAX_VALUE);
    }

    @Test
    void aTableHasARowForEveryNodeOfAList() {
        int cities = this.count("cities");
        assertThat(cities).isGreaterThan(20);
        HttpResponse<String> csv = this.edge.ask("{ cities { nodes { id name country { name } } } }", Map.of(), CSV);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;header=present;charset=UTF-8");
        assertThat(csv.headers().firstValue("Vary").orElseThrow()).contains("Accept");
        assertThat(csv.headers().firstValue(OtherForms.VERSION)).hasValue("1");
        List<CSVRecord> rows = rows(csv);
        assertThat(rows).hasSize(cities);
        assertThat(rows.stream().map(r -> r.get("id")).distinct()).hasSize(cities);
        assertThat(rows).anySatisfy(r -> {
            assertThat(r.get("name")).isEqualTo("Yeonsu");
            assertThat(r.get("country.name")).isEqualTo("Republic of Korea");
        });
        HttpResponse<String> ndjson = this.edge.ask("{ cities { nodes { id } } }", Map.of(), NDJSON);
        assertThat(ndjson.body().lines()).hasSize(cities)
            .allMatch(line -> JsonMapper.shared().readTree(line).get("id").stringValue().startsWith("city/"));
    }

    @Test
    void nestedRowsAreAsManyAsEdges() {
        String request = "{ countries { nodes { id cities(first: 7) { totalCount nodes { id } } } } }";
        JsonNode nodes = Edge
            .json(this.edge.ask("{ countries(first: 7) { nodes { id cities(first: 7) { nodes { id } } } "
                    + "pageInfo { hasNextPage } } }"))
            .at("/data/countries/nodes");
        int expected = 0;
        for (JsonNode country : nodes) {
            expected += Math.max(1, country.at("/cities/nodes").size());
        }
        List<CSVRecord> rows = rows(
                this.edge.ask(request.replace("countries {", "countries(first: 7) {"), Map.of(), CSV));
        assertThat(rows).hasSize(expected);
    }

    @Test
    void withASizeThereIsOnePageAndTheCursorBehindIt() {
        String request = "query($a: String) { cities(first: 5, after: $a) { nodes { id } } }";
        HttpResponse<String> page = this.edge.ask(request, Map.of(), CSV);
        List<String> ids = new ArrayList<>();
        int pages = 0;
        while (true) {
            rows(page).forEach(r -> ids.add(r.get("id")));
            pages++;
            if (page.headers().firstValue(OtherForms.NEXT_PAGE).isEmpty()) {
                break;
            }
            page = this.edge.ask(request, Map.of("a", page.headers().firstValue(OtherForms.NEXT_PAGE).orElseThrow()),
                    CSV);
        }
        assertThat(ids).hasSize(this.count("cities")).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo((ids.size() + 4) / 5);
    }

    @Test
    void aMapHasAFeatureForEveryCity() {
        HttpResponse<String> map = this.edge.ask("{ cities { nodes { name latitude } } }", Map.of(), GEOJSON);
        JsonNode features = Edge.json(map).get("features");
        assertThat(features.size()).isEqualTo(this.count("cities"));
        JsonNode nodes = Edge.json(this.edge.ask("{ city(id: \"city/yeonsu\") { name latitude longitude } }"))
            .at("/data/city");
        JsonNode yeonsu = features.valueStream()
            .filter(f -> f.get("id").stringValue().equals("city/yeonsu"))
            .findFirst()
            .orElseThrow();
        if (nodes.get("latitude").isNull()) {
            assertThat(yeonsu.get("geometry").isNull()).isTrue();
        }
        else {
            assertThat(yeonsu.at("/geometry/coordinates/0").doubleValue())
                .isEqualTo(nodes.get("longitude").doubleValue());
        }
        assertThat(yeonsu.get("properties").propertyNames()).containsExactly("name", "latitude");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                      | text/csv
            text/csv, */*; q=0.1                          | text/csv
            application/json; q=0.5, application/x-ndjson | application/x-ndjson
            application/json, text/csv; q=0.5             | application/json
            text/csv; q=0, application/json               | application/json
            text/html, */*                                | application/json""")
    void theFormIsTheOneThatIsWantedMost(String accept, String type) {
        assertThat(this.edge.ask("{ graph { version } }", Map.of(), accept)
            .headers()
            .firstValue("Content-Type")
            .orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    { cities { nodes { nmae } } }                                                           | 400 | INVALID_DOCUMENT
                    { cities {                                                                              | 400 | INVALID_DOCUMENT
                    { cities { nodes { name } } countries { nodes { name } } }                              | 400 | BAD_REQUEST
                    { cities { nodes { awards { nodes { id } } figures { nodes { id } } } } }               | 400 | BAD_REQUEST
                    { cities(first: 8) { nodes { name } } }                                                 | 400 | BAD_ARGUMENT
                    { cities(after: "nonsense") { nodes { name } } }                                        | 400 | BAD_CURSOR""")
    void whatIsWrongIsAProblemWithItsErrors(String request, int status, String code) {
        HttpResponse<String> response = this.edge.ask(request, Map.of(), CSV);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode problem = Edge.json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).isNotEmpty();
        assertThat(problem.at("/errors/0/extensions/code").stringValue()).isEqualTo(code);
    }

    @Test
    void placesOfMistakesAreThoseOfTheRequest() {
        JsonNode problem = Edge.json(this.edge.ask("{\n  cities {\n    nodes { nmae }\n  }\n}", Map.of(), CSV));
        assertThat(problem.at("/errors/0/locations/0/line").intValue()).isEqualTo(3);
    }

    @Test
    void aFaultBeforeTheFirstByteIsAStatus() {
        LEFT.set(0);
        assertThat(this.edge.ask("{ cities { nodes { name } } }", Map.of(), CSV).statusCode()).isEqualTo(500);
    }

    @Test
    void aTableThatCannotBeFinishedNeverLooksWhole() {
        LEFT.set(40);
        assertThatThrownBy(() -> this.edge.ask("{ claims { nodes { id subject predicate value } } }", Map.of(), CSV))
            .isInstanceOf(UncheckedIOException.class);
    }

    private int count(String field) {
        return Edge.json(this.edge.ask("{ %s { totalCount } }".formatted(field)))
            .at("/data/" + field + "/totalCount")
            .intValue();
    }

    private static List<CSVRecord> rows(HttpResponse<String> response) {
        try {
            return CSVParser
                .parse(response.body(), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
                .getRecords();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        StatementObserver failing() {
            return (text, operation) -> {
                if (LEFT.getAndDecrement() <= 0) {
                    throw new IllegalStateException("This statement fails on purpose");
                }
            };
        }

    }

}
