package dev.baton.format;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * CSV by RFC 4180, in UTF-8: lines end with CR LF; texts with commas, quotes or line ends
 * are quoted, as are long ones and some others. An empty cell is a null, one with nothing
 * but quotes an empty text. No text begins as a formula does.
 */
final class CsvRows implements RowWriter {

    private static final CsvMapper CSV = CsvMapper.builder()
        .enable(CsvWriteFeature.ALWAYS_QUOTE_EMPTY_STRINGS)
        .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();

    private final SequenceWriter writer;

    CsvRows(int columns, OutputStream out) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        for (int i = 0; i < columns; i++) {
            schema.addColumn(String.valueOf(i));
        }
        this.writer = CSV.writer(schema.build()).writeValues(out);
    }

    @Override
    public void header(List<String> columns) {
        writer.write(columns);
    }

    @Override
    public void row(@Nullable JsonNode[] cells) {
        if (cells.length == 1 && cells[0] == null) {
            // An empty line would be no row to many readers.
            writer.write(List.of(""));
            return;
        }
        writer.write(new ArrayList<>(Arrays.stream(cells).map(CsvRows::cell).toList()));
    }

    private static @Nullable Object cell(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        if (value.isContainer()) {
            return Formulas.guarded(value.toString());
        }
        return value.isString() ? Formulas.guarded(value.stringValue()) : value;
    }

    @Override
    public void end() {
        writer.close();
    }

}
