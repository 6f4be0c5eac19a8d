package dev.baton.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a fixed read's file: text, or what begins with {@code // @}.
 *
 * @param file the file as messages name it
 * @param number from 1
 */
record FixedLine(String file, int number, String text) {

    private static final String MARK = "// @";

    boolean isCommand() {
        return text.startsWith(MARK);
    }

    boolean isComment() {
        return text.startsWith("//") && !isCommand();
    }

    /** What stands behind the mark of a command. */
    String command() {
        return text.substring(MARK.length()).strip();
    }

    boolean begins(String... words) {
        return isCommand() && List.of(words).contains(command().split("\\s")[0]);
    }

    /** What stands behind the first word of a command. */
    String rest() {
        return command().replaceFirst("\\S+\\s*", "");
    }

    FixedLine with(String other) {
        return new FixedLine(file, number, other);
    }

    IllegalArgumentException wrong(String why, @Nullable Object... arguments) {
        return new IllegalArgumentException(
                "%s, line %d: %s".formatted(file, number, Objects.requireNonNull(why.formatted(arguments))));
    }

    /**
     * Where what begins in a line ends.
     * @throws IllegalArgumentException if it does not
     */
    static int end(List<FixedLine> lines, int begin) {
        int open = 0;
        for (int at = begin; at < lines.size(); at++) {
            open += lines.get(at).begins("part", "when") ? 1 : lines.get(at).begins("end") ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw lines.get(begin).wrong("there is no '@end' to it");
    }

}
