package dev.baton.model;

import dev.baton.model.FixedRead.Column;
import dev.baton.model.FixedRead.Key;
import dev.baton.model.FixedRead.KeyKind;
import dev.baton.model.FixedRead.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the files of {@code cypher/read}, each a header of comments and a statement. */
final class FixedReads {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Map<String, Taken> parameters = new LinkedHashMap<>();

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private final List<Key> order = new ArrayList<>();

    private final List<String> looks = new ArrayList<>();

    private int rows = 1;

    private FixedReads() {
    }

    /**
     * The file with this name.
     * @throws IllegalArgumentException if there is none, or its header is not understood
     */
    static FixedRead named(String name) {
        String path = path(name);
        try (InputStream file = FixedReads.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file " + path);
            }
            return of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A file with this name and text. */
    static FixedRead of(String name, String file) {
        FixedReads reads = new FixedReads();
        List<FixedLine> text = new ArrayList<>();
        List<String> lines = file.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            FixedLine line = new FixedLine(path(name), at + 1, lines.get(at).strip());
            if (line.isCommand() && !line.begins("part", "when", "else", "end")) {
                reads.header(line);
            }
            else if (!line.isComment()) {
                text.add(line);
            }
        }
        text.forEach(reads::known);
        return new FixedRead(name, FixedTextReader.read(text), reads.parameters, reads.columns, reads.order, reads.rows,
                reads.looks);
    }

    /** The file with this name, as messages name it. */
    static String path(String name) {
        return "cypher/read/" + name + ".cypher";
    }

    private void known(FixedLine line) {
        PARAMETER.matcher(line.isCommand() ? "" : line.text()).results().map(r -> r.group(1)).forEach(parameter -> {
            if (!parameters.containsKey(parameter)) {
                throw line.wrong("no '@param' names $%s", parameter);
            }
        });
    }

    private void header(FixedLine line) {
        String[] words = line.command().split(" +");
        switch (words[0]) {
            case "param" -> parameters.put(word(words, 1, line), taken(words, line));
            case "column" -> columns.put(word(words, 1, line),
                    new Column(word(words, 2, line), words.length > 3 ? number(words[3], line) : 1));
            case "order" ->
                Arrays.stream(line.rest().split(",")).forEach(key -> order.add(key(key.strip().split(" +"), line)));
            case "rows" -> rows = number(word(words, 1, line), line);
            case "looks" -> looks.addAll(Arrays.asList(words).subList(1, words.length));
            default ->
                throw wrong(line, "it begins with none of param, column, order, rows, looks, part, when, else, end");
        }
    }

    private static Taken taken(String[] words, FixedLine line) {
        String type = word(words, 2, line);
        if (words.length < 4) {
            return new Taken(type, List.of(), "");
        }
        if (words[3].startsWith("{{")) {
            return new Taken(type, List.of(), words[3].replaceAll("[{}]", ""));
        }
        String[] ends = words[3].split("\\.\\.");
        return new Taken(type, List.of(number(ends[0], line), number(word(ends, 1, line), line)), "");
    }

    private static Key key(String[] words, FixedLine line) {
        boolean descending = words.length > 2 && words[2].equals("DESC");
        return new Key(words[0], KeyKind.valueOf(word(words, 1, line)), descending);
    }

    private static String word(String[] words, int at, FixedLine line) {
        if (words.length <= at) {
            throw wrong(line, "something is missing at its end");
        }
        return words[at];
    }

    private static int number(String text, FixedLine line) {
        try {
            return Integer.parseInt(text);
        }
        catch (NumberFormatException ex) {
            throw wrong(line, text + " is no number");
        }
    }

    private static IllegalArgumentException wrong(FixedLine line, String why) {
        return line.wrong("'@%s' is not understood: %s", line.command(), why);
    }

}
