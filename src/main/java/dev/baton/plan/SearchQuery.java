package dev.baton.plan;

import dev.baton.model.Folding;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What people type to search, as a query of the full-text index. Its words are folded, so
 * they are letters, marks and digits: nothing that is typed is syntax.
 */
final class SearchQuery {

    /** How many characters a text may have. */
    static final int LONGEST = 200;

    /** How many words a text may have. */
    static final int MOST_WORDS = 12;

    /** Shorter words are not looked for misspelt: too many others are as near. */
    private static final int SHORTEST_MISSPELT = 3;

    /** From this length on two letters may be wrong. */
    private static final int SHORTEST_TWICE_MISSPELT = 6;

    /** Longer words are no words; to look for those like them costs most. */
    private static final int LONGEST_MISSPELT = 40;

    private SearchQuery() {
    }

    /**
     * Each word must be there: as it is, or as the beginning of one, or with some letters
     * wrong. Empty for a text without words.
     * @param argument the argument that holds the text
     * @throws RequestException for a text that is too long or has too many words
     */
    static String of(String argument, String text) {
        if (text.length() > LONGEST) {
            throw RequestException.argument(argument, text,
                    "it is %d characters long, and up to %d are looked for".formatted(text.length(), LONGEST));
        }
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return "";
        }
        String[] words = folded.split(" ");
        if (words.length > MOST_WORDS) {
            throw RequestException.argument(argument, text,
                    "it has %d words, and up to %d are looked for".formatted(words.length, MOST_WORDS));
        }
        return Arrays.stream(words).distinct().map(SearchQuery::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        int letters = word.codePointCount(0, word.length());
        boolean number = word.codePoints().anyMatch(Character::isDigit);
        if (number || letters < SHORTEST_MISSPELT || letters > LONGEST_MISSPELT) {
            return "+(%1$s^8 %1$s*^4)".formatted(word);
        }
        return "+(%1$s^8 %1$s*^4 %1$s~%2$d)".formatted(word, letters < SHORTEST_TWICE_MISSPELT ? 1 : 2);
    }

}
