package dev.baton.support;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through a list page by page, as a client would.
 *
 * @param schema the engine
 * @param around the request around the list: {@code %s} stands where its field does
 * @param field the name of the list
 * @param arguments its arguments but those of the page: {@code orderBy: …}
 */
public record Pager(GraphQLSchema schema, String around, String field, String arguments) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECTION = " { edges { cursor node { ... on Node { id } } } totalCount"
            + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    /** One page: the ids of its nodes with the cursors, and where it stands. */
    public record Page(List<String> ids, List<String> cursors, boolean next, boolean previous, @Nullable String start,
            @Nullable String end, int total) {
    }

    /** The ids of all nodes, read in pages of random sizes from one end or the other. */
    public List<String> walk(boolean backward, Supplier<Integer> size, Runnable between) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        while (true) {
            Page page = page(backward, size.get(), cursor);
            ids.addAll(backward ? 0 : ids.size(), page.ids());
            cursor = backward ? page.start() : page.end();
            if (!(backward ? page.previous() : page.next())) {
                return ids;
            }
            between.run();
        }
    }

    /** One page, from the beginning (or end) of the list or a cursor. */
    public Page page(boolean backward, int size, @Nullable String cursor) {
        String request = request(backward, size, cursor);
        JsonNode answer = JSON.readTree(JSON.writeValueAsString(Engines.answer(schema, request, Map.of())));
        if (answer.has("errors")) {
            throw new IllegalStateException(request + ": " + answer.get("errors"));
        }
        JsonNode list = answer.get("data").findParent("edges");
        JsonNode info = list.get("pageInfo");
        return new Page(texts(list, "/node/id"), texts(list, "/cursor"), info.get("hasNextPage").booleanValue(),
                info.get("hasPreviousPage").booleanValue(), text(info.get("startCursor")), text(info.get("endCursor")),
                list.get("totalCount").intValue());
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return list.get("edges").valueStream().map(e -> e.at(pointer).stringValue()).toList();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.stringValue();
    }

    /** The request for one page. */
    public String request(boolean backward, int size, @Nullable String cursor) {
        String page = (backward ? "last: " : "first: ") + size
                + (cursor == null ? "" : (backward ? ", before: \"" : ", after: \"") + cursor + "\"")
                + (arguments.isEmpty() ? "" : ", " + arguments);
        return "{ " + around.formatted(field + "(" + page + ")" + SELECTION) + " }";
    }

}
