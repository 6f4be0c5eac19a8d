package dev.baton.benchmark.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invents names: another one for each number, in no order that the numbers have. */
final class Words {

    /** All of one length, so that no two rows of them read the same. */
    private static final List<String> SYLLABLES = syllables();

    private Words() {
    }

    private static List<String> syllables() {
        List<String> syllables = new ArrayList<>();
        for (String consonant : "b d f g h k l m n p r s t v w z".split(" ")) {
            for (String vowel : "a é i o u".split(" ")) {
                syllables.add(consonant + vowel);
            }
        }
        return syllables;
    }

    /** The word of a number below the number of words with so many syllables. */
    static String word(int number, int length) {
        long words = 1;
        for (int i = 0; i < length; i++) {
            words *= SYLLABLES.size();
        }
        // A prime that shares no factor with the number of words: each word comes once.
        long left = (number * 104_729L + 1_277) % words;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES.get((int) (left % SYLLABLES.size())));
            left /= SYLLABLES.size();
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The id that a name gives. */
    static String id(String prefix, String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return prefix + "/" + letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

}
