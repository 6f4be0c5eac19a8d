package dev.baton.format;

import dev.baton.format.Shape.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the items of a page one by one, and what the page says of itself. */
final class PageReader implements AutoCloseable {

    private final JsonParser parser;

    private final Shape shape;

    private boolean open;

    private @Nullable String next;

    private @Nullable Integer stoppedAt;

    /**
     * Reads up to the first item.
     * @param data the data of an answer, as JSON
     */
    PageReader(byte[] data, Shape shape) {
        this.parser = JsonMapper.shared().createParser(data);
        this.shape = shape;
        parser.nextToken();
        this.open = find(shape.root()) && toFirst();
    }

    /** The cursor behind the page, or null where nothing follows. */
    @Nullable String next() {
        return next;
    }

    /** The number of items at which a search stopped, or null where it did not. */
    @Nullable Integer stoppedAt() {
        return stoppedAt;
    }

    /** The next item, or null behind the last one. */
    @Nullable JsonNode item() {
        if (!open) {
            return null;
        }
        if (shape.origin() instanceof Origin.One) {
            open = false;
            return parser.readValueAsTree();
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            open = false;
            if (shape.origin() instanceof Origin.Connection) {
                rest();
            }
            return null;
        }
        return parser.readValueAsTree();
    }

    /** Whether there is a first item, or a list that may have one. */
    private boolean toFirst() {
        return switch (shape.origin()) {
            case Origin.One one -> parser.currentToken() != JsonToken.VALUE_NULL;
            case Origin.Items items -> parser.currentToken() == JsonToken.START_ARRAY;
            case Origin.Connection(String list) -> parser.currentToken() == JsonToken.START_OBJECT && find(list)
                    && parser.currentToken() == JsonToken.START_ARRAY;
        };
    }

    /** Goes to the value of a key of the object that it is at. */
    private boolean find(String key) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals(key)) {
                return true;
            }
            note(name);
        }
        return false;
    }

    private void rest() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            note(name);
        }
    }

    private void note(String name) {
        switch (name) {
            case Asked.PAGE -> {
                JsonNode page = parser.readValueAsTree();
                next = page.path("hasNextPage").asBoolean(false) ? page.path("endCursor").asString(null) : null;
            }
            case Asked.STOPPED -> stoppedAt = parser.currentToken() == JsonToken.VALUE_NULL ? null
                    : Integer.valueOf(parser.getIntValue());
            default -> parser.skipChildren();
        }
    }

    @Override
    public void close() {
        parser.close();
    }

}
