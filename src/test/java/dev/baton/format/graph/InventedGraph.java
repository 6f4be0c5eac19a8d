package dev.baton.format.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph that is nowhere: cities in a row, each handing over to the next.
 *
 * @param cities how many
 * @param name the name of all of them
 * @param watch is run with each page
 */
record InventedGraph(int cities, String name, Runnable watch) implements GraphSource {

    @Override
    public Map<String, @Nullable Object> read(String cypher, Map<String, Object> parameters) {
        watch.run();
        Map<String, @Nullable Object> record = new HashMap<>();
        record.put("version", 7L);
        record.put("items", items(cypher, parameters));
        return record;
    }

    private List<?> items(String cypher, Map<String, Object> parameters) {
        if (cypher.equals(ExportStatements.IDS)) {
            String after = (String) parameters.get("after");
            int from = after.isEmpty() ? 0 : number(after) + 1;
            List<String> ids = new ArrayList<>();
            for (int i = from; i < Math.min(cities, from + (int) parameters.get("limit")); i++) {
                ids.add(id(i));
            }
            return ids;
        }
        List<String> ids = ((List<?>) parameters.get("ids")).stream().map(String.class::cast).toList();
        if (cypher.equals(ExportStatements.NODES)) {
            return ids.stream()
                .map(id -> Map.of("id", id, "properties",
                        Map.of("id", id, "name", name, "latitude", -1.5, "checksum", "not told"), "names",
                        List.of(List.of(name + "!", "en")), "sources",
                        List.of(List.of("source/s", "page 1", "STATED"))))
                .toList();
        }
        if (cypher.equals(ExportStatements.LINKS)) {
            return ids.stream()
                .filter(id -> number(id) + 1 < cities)
                .map(id -> Map.of("id", "HANDED_OVER_TO/" + id, "type", "HANDED_OVER_TO", "from", id, "to",
                        id(number(id) + 1), "properties", Map.of("role", name), "sources", List.of()))
                .filter(link -> ((String) link.get("id")).compareTo((String) parameters.get("after")) > 0)
                .toList();
        }
        throw new IllegalArgumentException(cypher);
    }

    private static String id(int number) {
        return "city/c%07d".formatted(number);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring("city/c".length()));
    }

}
