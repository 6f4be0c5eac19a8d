package dev.baton.support;

import dev.baton.model.FixedRead;
import java.util.Arrays;
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

    private static Pattern pattern(FixedRead read) {
        return Pattern.compile(Arrays.stream(read.text().split("\\$\\w+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(?:\\$p\\d+|\\w+\\.id)")));
    }

}
