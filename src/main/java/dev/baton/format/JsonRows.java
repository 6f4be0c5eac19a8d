package dev.baton.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Newline-delimited JSON: an object a line, in UTF-8, with every column as a key, nulls
 * included; values are as in a GraphQL answer.
 */
final class JsonRows implements RowWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> columns;

    private final OutputStream out;

    JsonRows(List<String> columns, OutputStream out) {
        this.columns = columns;
        this.out = out;
    }

    /** There is none: each row names its columns. */
    @Override
    public void header(List<String> names) {
    }

    @Override
    public void row(@Nullable JsonNode[] cells) {
        Map<String, @Nullable JsonNode> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        try {
            out.write(JSON.writeValueAsBytes(row));
            out.write('\n');
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void end() {
    }

}
