package dev.baton.format;

import java.io.OutputStream;
import tools.jackson.databind.JsonNode;

/** An answer as a table. */
final class Table implements Writing {

    private final Shape shape;

    private final RowWriter writer;

    private final Rows rows;

    private Table(Shape shape, RowWriter writer, int pageSize) {
        this.shape = shape;
        this.writer = writer;
        this.rows = new Rows(shape, pageSize, writer::row);
    }

    static Table csv(Shape shape, OutputStream out, int pageSize) {
        return new Table(shape, new CsvRows(shape.columns().size(), out), pageSize);
    }

    static Table ndjson(Shape shape, OutputStream out, int pageSize) {
        return new Table(shape, new JsonRows(shape.columns(), out), pageSize);
    }

    @Override
    public void begin() {
        writer.header(shape.columns());
    }

    @Override
    public void item(JsonNode item) {
        rows.add(item);
    }

    @Override
    public void end() {
        writer.end();
    }

}
