package dev.baton.format.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements under {@code cypher/export/}. */
final class ExportStatements {

    static final String IDS = text("ids");

    static final String KNOWN = text("known");

    static final String NODES = text("nodes");

    static final String LINKS = text("links");

    static final String NEIGHBOURS = text("neighbours");

    private ExportStatements() {
    }

    private static String text(String file) {
        String path = "cypher/export/" + file + ".cypher";
        try (InputStream stream = ExportStatements.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
