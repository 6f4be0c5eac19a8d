package dev.baton.support;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a list page by page, as a client would.
 *
 * @param schema the engine
 * @param around the request around the list: {@code %s} stands where its field does
 * @param field the name of the list
 * @param arguments its arguments but those of the page: {@code orderBy: …}
 */
public record Pager(GraphQLSchema schema, String around, String field, String arguments) {

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
    @SuppressWarnings("unchecked")
    public Page page(boolean backward, int size, @Nullable String cursor) {
        String arguments = (backward ? "last: " : "first: ") + size
                + (cursor == null ? "" : (backward ? ", before: \"" : ", after: \"") + cursor + "\"")
                + (this.arguments.isEmpty() ? "" : ", " + this.arguments);
        String request = "{ " + around.formatted(field + "(" + arguments + ")" + SELECTION) + " }";
        Map<String, Object> answer = Engines.answer(schema, request, Map.of());
        if (answer.containsKey("errors")) {
            throw new IllegalStateException(request + ": " + answer.get("errors"));
        }
        Map<String, Object> value = (Map<String, Object>) answer.get("data");
        while (!value.containsKey("edges")) {
            value = (Map<String, Object>) value.values().iterator().next();
        }
        List<Map<String, Object>> edges = (List<Map<String, Object>>) value.get("edges");
        Map<String, Object> info = (Map<String, Object>) value.get("pageInfo");
        return new Page(edges.stream().map(e -> (String) ((Map<String, Object>) e.get("node")).get("id")).toList(),
                edges.stream().map(e -> (String) e.get("cursor")).toList(), (boolean) info.get("hasNextPage"),
                (boolean) info.get("hasPreviousPage"), (String) info.get("startCursor"), (String) info.get("endCursor"),
                (int) value.get("totalCount"));
    }

}
