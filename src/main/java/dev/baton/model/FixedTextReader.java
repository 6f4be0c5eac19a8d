package dev.baton.model;

import dev.baton.model.FixedCondition.Fact;
import dev.baton.model.FixedText.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a fixed read: what stands between {@code @when}, {@code @else} and
 * {@code @end} is taken in or left out.
 */
final class FixedTextReader {

    private static final Pattern TERM = Pattern
        .compile("\\$(?<given>\\w+) (?<how>given|absent)|\\$(?<is>\\w+) = (?<word>\\w+)|column (?<column>[\\w.]+)");

    private final Map<Fact, Integer> facts = new LinkedHashMap<>();

    private FixedTextReader() {
    }

    /**
     * Reads a text.
     * @param lines its lines, without the header and without comments
     * @throws IllegalArgumentException if it is not understood
     */
    static FixedText read(List<FixedLine> lines) {
        FixedTextReader reader = new FixedTextReader();
        return new FixedText(reader.pieces(FixedParts.put(lines)), reader.facts, Map.of());
    }

    private List<Piece> pieces(List<FixedLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            FixedLine line = lines.get(at);
            if (!line.isCommand()) {
                add(line.text(), pieces);
            }
            else if (line.begins("when")) {
                int end = FixedLine.end(lines, at);
                pieces.add(choice(line, lines.subList(at + 1, end)));
                at = end;
            }
            else {
                throw line.wrong("'@%s' belongs to no '@when' or '@part'", line.command());
            }
        }
        return pieces;
    }

    private static void add(String text, List<Piece> pieces) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Words(String before)) {
            pieces.set(pieces.size() - 1, new Piece.Words(before + " " + words));
        }
        else {
            pieces.add(new Piece.Words(words));
        }
    }

    /** What stands between a condition and its end. */
    private Piece choice(FixedLine when, List<FixedLine> lines) {
        int otherwise = lines.size();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).begins("when")) {
                at = FixedLine.end(lines, at);
            }
            else if (lines.get(at).begins("else")) {
                if (otherwise < lines.size()) {
                    throw lines.get(at).wrong("there is another '@else'");
                }
                otherwise = at;
            }
        }
        return new Piece.Choice(condition(when), pieces(lines.subList(0, otherwise)),
                pieces(lines.subList(Math.min(otherwise + 1, lines.size()), lines.size())));
    }

    private FixedCondition condition(FixedLine when) {
        List<FixedCondition> any = Arrays.stream(when.rest().split(" or ")).map(t -> term(t.strip(), when)).toList();
        FixedCondition condition = any.size() == 1 ? any.getFirst() : new FixedCondition.Any(any);
        condition.facts().forEach(fact -> facts.putIfAbsent(fact, when.number()));
        return condition;
    }

    private static FixedCondition term(String term, FixedLine when) {
        Matcher found = TERM.matcher(term);
        if (!found.matches()) {
            throw when.wrong("'%s' is none of '$x given', '$x absent', '$x = WORD', 'column x', nor such with 'or'",
                    term);
        }
        if (found.group("column") != null) {
            return new FixedCondition.Column(found.group("column"));
        }
        if (found.group("is") != null) {
            return new FixedCondition.Is(found.group("is"), found.group("word"));
        }
        FixedCondition.Given given = new FixedCondition.Given(found.group("given"));
        return found.group("how").equals("given") ? given : new FixedCondition.Absent(given);
    }

}
