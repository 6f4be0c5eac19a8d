package dev.baton.dataset.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.cypherdsl.support.schema_name.SchemaNames;

/**
 * The statements under {@code cypher/load/}, with the names of the vocabulary put in
 * where they take one.
 */
final class LoadStatements {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private LoadStatements() {
    }

    static String read(String file) {
        return TEXTS.computeIfAbsent(file, LoadStatements::text);
    }

    /**
     * A statement for one label or relationship type, which stands in the place of the
     * file's placeholder.
     */
    static String read(String file, String placeholder, String name) {
        String sanitized = SchemaNames.sanitize(name, true)
            .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no name of the vocabulary"));
        String text = read(file);
        String marked = "`<" + placeholder + ">`";
        if (!text.contains(marked)) {
            throw new IllegalStateException("%s has no place for the %s".formatted(file, placeholder));
        }
        return text.replace(marked, sanitized);
    }

    private static String text(String file) {
        String path = "cypher/load/" + file + ".cypher";
        try (InputStream stream = LoadStatements.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
