package dev.baton.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a text in which names are compared and sorted: without case, accents and
 * punctuation.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {
    }

    /**
     * {@code Nam-Seok Ko} and {@code nam seok  ko} both become {@code nam seok ko};
     * {@code Medellín} becomes {@code medellin}.
     */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

}
