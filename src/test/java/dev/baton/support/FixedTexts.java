package dev.baton.support;

import dev.baton.model.FixedRead;
import dev.baton.model.FixedText.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of fixed reads within statements. */
public final class FixedTexts {

    private FixedTexts() {
    }

    /** The statement with the name of each file in place of its text. */
    public static String named(String cypher) {
        String named = cypher;
        for (var field : Sdl.vocabulary().reads()) {
            named = pattern(field.read()).matcher(named).replaceAll("«" + field.read().name() + "»");
        }
        return named;
    }

    /** Any of the texts that a file has. */
    private static Pattern pattern(FixedRead read) {
        return Pattern.compile(any(read.text().pieces()) + "(?=\\})");
    }

    private static String any(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Words(String text) -> words(text) + " ?";
            case Piece.Choice(var when, var then, var otherwise) -> "(?:" + any(then) + "|" + any(otherwise) + ")";
        }).collect(Collectors.joining());
    }

    private static String words(String text) {
        return Arrays.stream(text.split("\\$\\w+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?:\\$p\\d+|\\w+\\.id)"));
    }

}
