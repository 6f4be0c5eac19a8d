package dev.baton.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one file into a {@link Json} tree; what is no JSON becomes a finding. */
final class JsonReader {

    /**
     * Far deeper than any dataset goes: facts, entries, names and lists of ids make seven
     * levels.
     */
    static final int DEEPEST = 20;

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final String file;

    private final Findings findings;

    private final JsonParser parser;

    private JsonReader(String file, Findings findings, JsonParser parser) {
        this.file = file;
        this.findings = findings;
        this.parser = parser;
    }

    /** The file's value, or null if it cannot be read; then there is a finding. */
    static @Nullable Json read(DatasetFile file, Findings findings) {
        String text = TextReader.read(file, findings);
        if (text == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(file.path(), findings, parser).readable();
        }
    }

    private @Nullable Json readable() {
        try {
            return whole();
        }
        catch (TooDeep ex) {
            findings.error(ex.place, "lists and objects are nested too deep",
                    "a dataset has at most %d levels".formatted(DEEPEST));
        }
        catch (JacksonException ex) {
            TokenStreamLocation location = (ex.getLocation() != null) ? ex.getLocation() : parser.currentLocation();
            findings.error(new Place(file, line(location)), "the file is no JSON: " + message(ex),
                    "mend the text there or on the line before");
        }
        return null;
    }

    /** The parser's words without the names of its classes. */
    static String message(JacksonException exception) {
        return exception.getOriginalMessage().replaceAll("\\[Source: [^;]*; ", "[").replaceAll(", from `[^`]*`", "");
    }

    private @Nullable Json whole() {
        if (parser.nextToken() == null) {
            findings.error(new Place(file, 1), "the file is empty", "give it one JSON object or remove it");
            return null;
        }
        Json root = value(1);
        if (parser.nextToken() != null) {
            findings.error(place(), "there is text after the end of the JSON object", "remove it or move it inside");
        }
        return root;
    }

    private Json value(int depth) {
        Place place = place();
        if (depth > DEEPEST) {
            throw new TooDeep(place);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_STRING -> new Json.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(place, parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Truth(place, true);
            case VALUE_FALSE -> new Json.Truth(place, false);
            default -> new Json.Nothing(place);
        };
    }

    private Json members(Place place, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = place();
            parser.nextToken();
            if (members.putIfAbsent(key, value(depth + 1)) != null) {
                findings.error(keyPlace, "the key '%s' is given twice in one object".formatted(key),
                        "keep one of the two");
            }
        }
        return new Json.Members(place, members);
    }

    private Json items(Place place, int depth) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Json.Items(place, items);
    }

    private Place place() {
        return new Place(file, line(parser.currentTokenLocation()));
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        private TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }

    }

}
