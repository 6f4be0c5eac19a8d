package dev.baton.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A prepared example of the GraphiQL page.
 *
 * @param title what it shows, the first line of its comment
 * @param reader for whom it is, the second line
 * @param query the whole text, comment included
 */
record Example(String title, String reader, String query) {

    private static final String COMMENT = "#";

    /**
     * Reads an example.
     * @param file its name, for messages
     * @param text what the file holds
     */
    static Example parse(String file, String text) {
        List<String> header = text.lines()
            .takeWhile(line -> line.startsWith(COMMENT))
            .map(line -> line.substring(1).strip())
            .collect(Collectors.toList());
        if (header.size() < 2) {
            throw new IllegalStateException(
                    file + " must begin with two lines of comment: what it shows, and for whom");
        }
        return new Example(header.get(0), header.get(1), text);
    }

}
