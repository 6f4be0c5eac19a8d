package dev.baton.format.graph;

import dev.baton.format.graph.GraphFileException.Reason;
import dev.baton.model.Vocabulary;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph on its way into a file: read page by page, of which one is held at
 * a time. All pages are of one version of the graph.
 */
public final class GraphFile {

    /** The most nodes that are looked for around one. */
    public static final int NEAR = 5_000;

    private static final int NODES = 200;

    /** Relationships begin at few nodes a page: some of them may have many. */
    private static final int BEGINNINGS = 50;

    private static final int LINKS = 500;

    private final GraphSource source;

    private final Exported exported;

    private final Terms terms;

    private final Extent extent;

    /** The ids around a node; empty where all are meant. */
    private final Set<String> near;

    private final long version;

    private GraphFile(GraphSource source, Exported exported, Terms terms, Extent extent) {
        this.source = source;
        this.exported = exported;
        this.terms = terms;
        this.extent = extent;
        this.version = version(source.read(ExportStatements.IDS, Map.of("labels", List.of(), "after", "", "limit", 0)));
        this.near = switch (extent) {
            case Extent.Whole whole -> Set.of();
            case Extent.Around around -> near(around);
        };
    }

    /**
     * Finds what is to be written.
     * @throws GraphFileException if there is no such part, or it is too large
     */
    public static GraphFile of(Vocabulary vocabulary, Terms terms, GraphSource source, Extent extent) {
        return new GraphFile(source, Exported.of(vocabulary), terms, extent);
    }

    /** The version of the graph. */
    public long version() {
        return version;
    }

    /**
     * Writes it.
     * @param out is not closed
     * @throws GraphFileException if the graph changes meanwhile
     */
    public void writeTo(GraphFormat format, OutputStream out) {
        GraphWriter writer = switch (format) {
            case GRAPHML -> new GraphMl(exported, out);
            case JSON_LD -> new JsonLd(terms, out);
        };
        writer.begin(version);
        pages(NODES, ids -> items(ExportStatements.NODES, Map.of("ids", ids)).forEach(n -> writer.node(node(n))));
        pages(BEGINNINGS, ids -> links(ids, writer));
        writer.end();
    }

    private void links(List<String> ids, GraphWriter writer) {
        String after = "";
        List<Map<?, ?>> page;
        do {
            page = items(ExportStatements.LINKS, Map.of("ids", ids, "types", exported.types(), "labels",
                    exported.labels(), "after", after, "limit", LINKS));
            for (Map<?, ?> row : page) {
                after = text(row, "id");
                if (near.isEmpty() || near.contains(row.get("to"))) {
                    writer.link(link(row));
                }
            }
        }
        while (page.size() == LINKS);
    }

    private NodeItem node(Map<?, ?> row) {
        String id = text(row, "id");
        var kind = exported.kindOf(id);
        List<NodeItem.Form> names = list(row, "names").stream()
            .map(n -> (List<?>) n)
            .map(n -> new NodeItem.Form((String) n.get(0), (String) n.get(1)))
            .toList();
        return new NodeItem(id, kind, Exported.properties(kind.fields(), map(row, "properties")), names,
                Cited.of(row.get("sources")));
    }

    private LinkItem link(Map<?, ?> row) {
        var type = Objects.requireNonNull(exported.relationships().get(text(row, "type")));
        return new LinkItem(text(row, "id"), type, text(row, "from"), text(row, "to"),
                Exported.properties(type.fields(), map(row, "properties")), Cited.of(row.get("sources")));
    }

    private static String text(Map<?, ?> row, String key) {
        return (String) Objects.requireNonNull(row.get(key), key);
    }

    private static List<?> list(Map<?, ?> row, String key) {
        return (List<?>) Objects.requireNonNull(row.get(key), key);
    }

    private static Map<?, ?> map(Map<?, ?> row, String key) {
        return (Map<?, ?>) Objects.requireNonNull(row.get(key), key);
    }

    /** Hands out all ids, some at a time, in order. */
    private void pages(int size, Consumer<List<String>> use) {
        switch (extent) {
            case Extent.Around around -> {
                List<String> all = near.stream().sorted().toList();
                for (int from = 0; from < all.size(); from += size) {
                    use.accept(all.subList(from, Math.min(from + size, all.size())));
                }
            }
            case Extent.Whole whole -> {
                List<String> page = ids("", size);
                while (!page.isEmpty()) {
                    use.accept(page);
                    page = page.size() < size ? List.of() : ids(page.getLast(), size);
                }
            }
        }
    }

    private List<String> ids(String after, int limit) {
        return texts(ExportStatements.IDS, Map.of("labels", exported.labels(), "after", after, "limit", limit))
            .toList();
    }

    private Set<String> near(Extent.Around around) {
        if (texts(ExportStatements.KNOWN, Map.of("ids", List.of(around.id()), "labels", exported.labels())).findAny()
            .isEmpty()) {
            throw new GraphFileException(Reason.UNKNOWN, "There is no node '%s'".formatted(around.id()));
        }
        Set<String> found = new LinkedHashSet<>(Set.of(around.id()));
        Collection<String> edge = found;
        for (int hop = 1; hop <= around.hops() && !edge.isEmpty(); hop++) {
            Set<String> next = texts(ExportStatements.NEIGHBOURS,
                    Map.of("ids", List.copyOf(edge), "types", exported.types(), "labels", exported.labels(), "limit",
                            NEAR + 1))
                .filter(id -> !found.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
            found.addAll(next);
            if (found.size() > NEAR) {
                throw new GraphFileException(Reason.TOO_LARGE,
                        "More than %,d nodes are within %d hops of '%s'; ask for fewer hops, or for the whole graph"
                            .formatted(NEAR, hop, around.id()));
            }
            edge = next;
        }
        return found;
    }

    private Stream<String> texts(String statement, Map<String, Object> parameters) {
        return read(statement, parameters).stream().map(String.class::cast);
    }

    private List<Map<?, ?>> items(String statement, Map<String, Object> parameters) {
        return read(statement, parameters).stream().<Map<?, ?>>map(i -> (Map<?, ?>) i).toList();
    }

    private List<?> read(String statement, Map<String, Object> parameters) {
        Map<String, @Nullable Object> record = source.read(statement, parameters);
        if (version(record) != version) {
            throw new GraphFileException(Reason.CHANGED, "The graph was loaded anew while it was being written");
        }
        return (List<?>) Objects.requireNonNull(record.get("items"));
    }

    private static long version(Map<String, @Nullable Object> record) {
        if (record.get("version") instanceof Number number) {
            return number.longValue();
        }
        throw new GraphFileException(Reason.CHANGED, "The graph is being loaded; try again in a minute");
    }

}
