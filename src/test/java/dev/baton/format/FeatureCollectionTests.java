package dev.baton.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.support.Engines;
import graphql.parser.Parser;
import graphql.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Answers as GeoJSON. */
class FeatureCollectionTests {

    @Test
    void aNodeIsAFeatureWithWhatWasSelectedOfIt() {
        assertFeatures(features("{ cities(first: 2) { nodes { name country { name } } } }", """
                {"cities": {"nodes": [
                  {"batonId": "city/a", "batonLatitude": -6.5, "batonLongitude": 106.25, "name": "A",
                   "country": {"name": "I"}},
                  {"batonId": "city/b", "batonLatitude": null, "batonLongitude": null, "name": "B",
                   "country": null}]}}""")).isEqualTo("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": "city/a",
                   "geometry": {"type": "Point", "coordinates": [106.25, -6.5]},
                   "properties": {"name": "A", "country": {"name": "I"}}},
                  {"type": "Feature", "id": "city/b", "geometry": null,
                   "properties": {"name": "B", "country": null}}]}""");
    }

    @Test
    void anEdgeHasThePlaceOfItsNode() {
        assertFeatures(features("{ cities(first: 2) { edges { node { name } } } }", """
                {"cities": {"edges": [{"batonNode": {"batonId": "city/a", "batonLatitude": 1.0, "batonLongitude": 2.0},
                  "node": {"name": "A"}}]}}""")).isEqualTo("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": "city/a", "geometry": {"type": "Point", "coordinates": [2.0, 1.0]},
                   "properties": {"node": {"name": "A"}}}]}""");
    }

    @Test
    void nothingIsACollectionWithoutFeatures() {
        assertFeatures(features("{ city(id: \"city/nowhere\") { name } }", "{\"city\": null}"))
            .isEqualTo("{\"type\": \"FeatureCollection\", \"features\": []}");
    }

    @Test
    void coordinatesAreAskedForWhereverAKindHasSome() {
        features("{ entities(first: 1) { nodes { name } } }", "{\"entities\": {\"nodes\": []}}");
        features("{ city(id: \"city/a\") { n: name } }", "{\"city\": null}");
        features("{ city(id: \"city/a\") { ...F } } fragment F on City { name }", "{\"city\": null}");
    }

    @Test
    void whatHasNoCoordinatesIsRefused() {
        assertThatThrownBy(() -> features("{ people { nodes { name } } }", "{}")).isInstanceOf(FormException.class)
            .hasMessageContaining("'people'");
    }

    private static Json assertFeatures(String text) {
        return new Json(text);
    }

    private static String features(String request, String data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnswerStream.of(Engines.schema(), new Query(request, null, Map.of()), Form.GEOJSON, 200, query -> {
                assertThat(new Validator().validateDocument(Engines.schema(), Parser.parse(query.document()),
                        Locale.ENGLISH))
                    .isEmpty();
                return new AnswerStream.Page(data.getBytes(StandardCharsets.UTF_8), 1);
            }).writeTo(out);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Compared as JSON. */
    private record Json(String text) {

        private void isEqualTo(String expected) {
            assertThat(JsonMapper.shared().readTree(this.text)).isEqualTo(JsonMapper.shared().readTree(expected));
        }

    }

}
