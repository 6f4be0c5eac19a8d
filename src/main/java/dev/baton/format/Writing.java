package dev.baton.format;

import tools.jackson.databind.JsonNode;

/** Writes an answer, item by item, and keeps none of them. */
public sealed interface Writing permits Table, FeatureCollection {

    /** What stands before the first item. */
    void begin();

    /**
     * An item of the answer's outermost list.
     * @throws FormException if it cannot be written whole
     */
    void item(JsonNode item);

    /** What stands behind the last item. */
    void end();

}
