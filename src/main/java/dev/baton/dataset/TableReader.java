package dev.baton.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads a table row by row, never the whole of it: comma, semicolon or tab between cells,
 * UTF-8 with or without a byte order mark, quoted cells with line breaks.
 */
final class TableReader {

    static final int LONGEST_CELL = 20_000;

    private static final int MOST_COLUMNS = 200;

    private static final int LONGEST_HEADER = 20_000;

    /**
     * How many texts are kept to be used again: ids and places repeat from row to row.
     */
    private static final int MOST_KEPT = 100_000;

    private static final CsvMapper CSV = CsvMapper
        .builder(CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
            .build())
        .enable(CsvReadFeature.WRAP_AS_ARRAY)
        .build();

    private final String file;

    private final Findings findings;

    private final JsonParser parser;

    private final Map<String, String> kept = new HashMap<>();

    private TableReader(String file, Findings findings, JsonParser parser) {
        this.file = file;
        this.findings = findings;
        this.parser = parser;
    }

    /**
     * Reads a table.
     * @param rows is given the columns, and returns what takes the rows, or null where
     * they are of no use
     * @return whether the whole table could be read
     */
    static boolean read(TableFile table, Findings findings, Function<List<String>, @Nullable Consumer<TableRow>> rows) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new BufferedReader(new InputStreamReader(table.content().open(), decoder), LONGEST_HEADER)) {
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
            try (JsonParser parser = CSV.reader(schema).createParser(text)) {
                return new TableReader(table.path(), findings, parser).table(rows);
            }
        }
        catch (CharacterCodingException ex) {
            encoding(findings, new Place(table.path(), 1));
        }
        catch (IOException ex) {
            findings.error(new Place(table.path(), 1), "the file cannot be read", "give yourself the right to read it");
        }
        return false;
    }

    private static void encoding(Findings findings, Place place) {
        findings.error(place, "the file is not encoded in UTF-8",
                "save it as UTF-8; a spreadsheet calls that \"CSV UTF-8\"");
    }

    /** What stands between the columns' names most often; goes back to the beginning. */
    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        Map<Character, Integer> counts = new HashMap<>();
        boolean quoted = false;
        for (int i = 1; i < LONGEST_HEADER; i++) {
            int c = text.read();
            quoted ^= c == '"';
            if (c < 0 || !quoted && c == '\n') {
                break;
            }
            if (!quoted) {
                counts.merge((char) c, 1, Integer::sum);
            }
        }
        text.reset();
        char best = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            best = counts.getOrDefault(candidate, 0) > counts.getOrDefault(best, 0) ? candidate : best;
        }
        return best;
    }

    private boolean table(Function<List<String>, @Nullable Consumer<TableRow>> rows) {
        try {
            parser.nextToken();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                findings.error(new Place(file, 1), "the table is empty",
                        "give it a line with the names of its columns");
                return false;
            }
            List<String> columns = columns();
            Consumer<TableRow> into = columns == null ? null : rows.apply(columns);
            if (columns == null || into == null) {
                return false;
            }
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                TableRow row = row(columns);
                if (!row.cells().isEmpty()) {
                    into.accept(row);
                }
            }
            return true;
        }
        catch (JacksonException ex) {
            Place place = new Place(file, line());
            if (ex.getCause() instanceof CharacterCodingException) {
                encoding(findings, place);
            }
            else {
                findings.error(place, "the table cannot be read on: " + JsonReader.message(ex),
                        "look for a quotation mark that is not closed, or doubled where it stands within a cell");
            }
            return false;
        }
    }

    private @Nullable List<String> columns() {
        List<String> columns = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            columns.add(parser.getString().strip());
            if (columns.size() > MOST_COLUMNS) {
                findings.error(new Place(file, 1), "the table has more than %d columns".formatted(MOST_COLUMNS),
                        "remove those that no row uses");
                return null;
            }
        }
        while (!columns.isEmpty() && columns.getLast().isEmpty()) {
            columns.removeLast();
        }
        HashSet<String> known = new HashSet<>();
        for (String column : columns) {
            if (!known.add(column)) {
                findings.error(new Place(file, 1), "the column '%s' is there twice".formatted(Shown.shorten(column)),
                        "keep one of the two, and give every column a name");
                return null;
            }
        }
        return columns;
    }

    private TableRow row(List<String> columns) {
        Place place = new Place(file, line());
        Map<String, Json.Cell> cells = new LinkedHashMap<>();
        boolean tooLong = false;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == 0) {
                // Only now does the parser stand in the row's own line.
                place = new Place(file, line());
            }
            String text = parser.getString().strip();
            if (i < columns.size() && !text.isEmpty()) {
                String column = columns.get(i);
                cells.put(column, new Json.Cell(new Place(file, place.line(), column), keep(text)));
            }
            tooLong |= i >= columns.size() && !text.isEmpty();
        }
        if (tooLong) {
            findings.error(place, "the row has more cells than the table has columns",
                    "quote cells that hold the separator, or name the column");
        }
        return new TableRow(place, cells);
    }

    private String keep(String text) {
        String known = kept.putIfAbsent(text, text);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return known == null ? text : known;
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

}
