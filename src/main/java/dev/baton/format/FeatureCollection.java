package dev.baton.format;

import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * GeoJSON by RFC 7946: a feature for each item, with what was selected of it as
 * properties. A node without coordinates is a feature whose geometry is null, so that
 * features are counted as nodes are.
 */
final class FeatureCollection implements Writing {

    /** Positions are WGS 84 in this order, and nothing else, by the RFC. */
    private static final String POINT = "Point";

    private final JsonGenerator json;

    FeatureCollection(OutputStream out) {
        this.json = JsonMapper.shared().createGenerator(new Unclosed(out));
    }

    @Override
    public void begin() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void item(JsonNode item) {
        ObjectNode properties = item.isObject() ? (ObjectNode) item : JsonMapper.shared().createObjectNode();
        JsonNode around = properties.remove(Located.NODE);
        ObjectNode node = around != null && around.isObject() ? (ObjectNode) around : properties;
        JsonNode id = node.remove(Located.ID);
        JsonNode latitude = node.remove(Located.LATITUDE);
        JsonNode longitude = node.remove(Located.LONGITUDE);
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        if (id != null && id.isString()) {
            json.writeStringProperty("id", id.stringValue());
        }
        json.writeName("geometry");
        geometry(longitude, latitude);
        json.writeName("properties");
        json.writeTree(properties);
        json.writeEndObject();
    }

    private void geometry(@Nullable JsonNode longitude, @Nullable JsonNode latitude) {
        if (longitude == null || latitude == null || longitude.isNull() || latitude.isNull()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", POINT);
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(Objects.requireNonNull(longitude).doubleValue());
        json.writeNumber(latitude.doubleValue());
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

}
