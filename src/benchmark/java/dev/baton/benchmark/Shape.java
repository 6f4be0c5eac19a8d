package dev.baton.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an answer is made of a record: written straight from the driver's values. */
sealed interface Shape {

    /** Writes what a row holds. */
    void write(Row row, JsonGenerator json);

    /** A record, or a list that stands for one. */
    @FunctionalInterface
    interface Row {

        Value get(int place);

    }

    /** A value at a place. */
    record Leaf(int place) implements Shape {

        @Override
        public void write(Row row, JsonGenerator json) {
            json.writePOJO(row.get(place).asObject());
        }

    }

    /** An object with fields of the same row. */
    record Fields(Map<String, Shape> fields) implements Shape {

        @Override
        public void write(Row row, JsonGenerator json) {
            json.writeStartObject();
            fields.forEach((name, shape) -> {
                json.writeName(name);
                shape.write(row, json);
            });
            json.writeEndObject();
        }

    }

    /** A list at a place, each element a row. */
    record Rows(int place, Shape each) implements Shape {

        @Override
        public void write(Row row, JsonGenerator json) {
            Value rows = row.get(place);
            json.writeStartArray();
            for (int i = 0; i < rows.size(); i++) {
                Value element = rows.get(i);
                each.write(element::get, json);
            }
            json.writeEndArray();
        }

    }

    /** Reads a shape as questions write it. */
    static Shape of(String json) {
        return of(JsonMapper.shared().readTree(json));
    }

    private static Shape of(JsonNode node) {
        if (node.isNumber()) {
            return new Leaf(node.intValue());
        }
        if (node.isArray()) {
            return new Rows(node.get(0).intValue(), of(node.get(1)));
        }
        Map<String, Shape> fields = new LinkedHashMap<>();
        node.propertyStream().forEach(e -> fields.put(e.getKey(), of(e.getValue())));
        return new Fields(fields);
    }

}
