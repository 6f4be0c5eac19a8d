package dev.baton.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form of a text in which names are compared and sorted: without case, accents and
 * punctuation.
 *
 * <p>
 * Accents are the marks that people leave out when they type: those of Latin, Greek and
 * Cyrillic letters, and the vowel points of Hebrew and Arabic. Marks that make another
 * letter, as in Devanagari, Thai or Japanese, stay.
 */
public final class Folding {

    private static final Pattern ACCENTS = Pattern
        .compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2018\\u2019\\u02BB\\u02BC`\\u00B4]+");

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters with a stroke or of two letters, which no decomposition takes apart. */
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
            Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"),
            Map.entry("ł", "l"), Map.entry("ħ", "h"), Map.entry("ı", "i"), Map.entry("ς", "σ"));

    private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

    private Folding() {
    }

    /**
     * {@code Nam-Seok Ko} and {@code nam seok  ko} both become {@code nam seok ko};
     * {@code Zürich} becomes {@code zurich}, {@code O'Higgins} becomes {@code ohiggins}.
     */
    public static String fold(String text) {
        String apart = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = LETTER.matcher(bare).replaceAll(letter -> LETTERS.getOrDefault(letter.group(), letter.group()));
        String words = OTHER.matcher(plain).replaceAll(" ").strip();
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

}
