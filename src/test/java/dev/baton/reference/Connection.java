package dev.baton.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list with the page that was asked for.
 *
 * @param all the whole list
 * @param facets the list in groups
 * @param name its field and order
 */
record Connection(List<Step> all, Page page, Facets facets, String name, Cursors cursors) {

    /** A place on the page. */
    record Edge(Step step, Connection list) {

        String cursor() {
            return list.cursors.of(step, list.name);
        }
    }

    /** Where the page stands. */
    record PageInfo(Connection list) {

        @Nullable Object field(String name) {
            List<Edge> edges = list.edges();
            return switch (name) {
                case "hasNextPage" -> list.page.hasNext();
                case "hasPreviousPage" -> list.page.hasPrevious();
                case "startCursor" -> edges.isEmpty() ? null : edges.getFirst().cursor();
                case "endCursor" -> edges.isEmpty() ? null : edges.getLast().cursor();
                default -> throw new UnsupportedOperationException("PageInfo." + name);
            };
        }
    }

    private List<Edge> edges() {
        return page.steps().stream().map(step -> new Edge(step, this)).toList();
    }

    Object field(String name, Map<String, Object> arguments) {
        return switch (name) {
            case "groups" -> facets.groups(arguments);
            case "edges" -> edges();
            case "nodes" -> page.steps().stream().map(Step::node).toList();
            case "pageInfo" -> new PageInfo(this);
            case "totalCount" -> all.size();
            default -> throw new UnsupportedOperationException("A connection's " + name);
        };
    }
}
