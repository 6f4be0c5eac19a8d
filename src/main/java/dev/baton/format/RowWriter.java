package dev.baton.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes rows; what cannot be written is an {@link java.io.UncheckedIOException}. */
sealed interface RowWriter permits CsvRows, JsonRows {

    void header(List<String> columns);

    void row(@Nullable JsonNode[] cells);

    void end();

}
