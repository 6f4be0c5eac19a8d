package dev.baton.dataset.duplicates;

import com.ibm.icu.text.Transliterator;
import dev.baton.model.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as plain Latin letters, whatever it is written in: its words without accents,
 * case and punctuation.
 *
 * @param words the words in their order
 */
record Words(List<String> words) {

    /** Words that tell what kind of place it is, not which. */
    private static final Set<String> KINDS_OF_PLACE = Set.of("city", "county", "district", "gu", "si", "gun", "shi",
            "metropolitan", "metropolis", "municipality", "municipal", "town", "province", "region", "prefecture",
            "borough", "special", "self", "governing", "capital", "greater");

    /** Words that join others. */
    private static final Set<String> LITTLE = Set.of("a", "an", "and", "de", "del", "der", "des", "di", "do", "du", "e",
            "et", "for", "in", "la", "le", "of", "on", "the", "und", "y");

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    static Words of(String name) {
        String plain;
        synchronized (LATIN) {
            plain = LATIN.transliterate(name);
        }
        String letters = Folding.fold(plain).replaceAll("[^a-z0-9]+", " ").strip();
        return new Words(letters.isEmpty() ? List.of() : Arrays.asList(letters.split(" ")));
    }

    /** All letters without gaps. */
    String letters() {
        return String.join("", words);
    }

    List<String> sorted() {
        return words.stream().sorted().toList();
    }

    /**
     * Without words that say only what kind of place it is; all of them if nothing is
     * left.
     */
    Words withoutKindOfPlace() {
        return without(KINDS_OF_PLACE);
    }

    /** Without words that only join others. */
    Words significant() {
        return without(LITTLE);
    }

    private Words without(Set<String> some) {
        List<String> rest = words.stream().filter(w -> !some.contains(w)).filter(w -> !LITTLE.contains(w)).toList();
        return rest.isEmpty() ? this : new Words(rest);
    }

    /** The first letters of its significant words. */
    String initials() {
        return significant().words().stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }

}
