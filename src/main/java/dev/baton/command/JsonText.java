package dev.baton.command;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What programs read. */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {
    }

    /** Return an object as JSON, with a line end. */
    static String of(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

}
