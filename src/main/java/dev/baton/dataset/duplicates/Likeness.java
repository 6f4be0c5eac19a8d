package dev.baton.dataset.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * How alike two names are, and in what.
 *
 * @param score from 0 to 1
 * @param because in what, for people
 */
record Likeness(double score, String because) {

    /** Shorter names differ too easily for one letter to mean little. */
    private static final int SHORTEST_MISSPELLING = 6;

    private static final int TWO_LETTERS = 10;

    static Optional<Likeness> between(Bearer one, String a, String b) {
        return between(one, Words.of(a), Words.of(b));
    }

    /** What bears a name: each follows rules of its own. */
    enum Bearer {

        PERSON, PLACE, BODY

    }

    static Optional<Likeness> between(Bearer kind, Words a, Words b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return Optional.empty();
        }
        if (a.letters().equals(b.letters())) {
            return found(1, "the same letters");
        }
        if (a.sorted().equals(b.sorted())) {
            return found(0.97, "the same words in another order");
        }
        Optional<Likeness> own = switch (kind) {
            case PERSON -> person(a, b);
            case PLACE -> place(a, b);
            case BODY -> body(a, b);
        };
        return own.isPresent() ? own : misspelt(a, b);
    }

    private static Optional<Likeness> person(Words a, Words b) {
        List<String> first = a.words();
        List<String> second = b.words();
        List<String> fewer = first.size() <= second.size() ? first : second;
        List<String> more = fewer == first ? second : first;
        if (fewer.size() >= 2 && new HashSet<>(more).containsAll(fewer)) {
            return found(0.88, "all words of the shorter name");
        }
        boolean sameLast = first.getLast().equals(second.getLast()) && first.size() >= 2 && second.size() >= 2;
        String x = first.getFirst();
        String y = second.getFirst();
        boolean initial = (x.length() == 1 || y.length() == 1) && x.charAt(0) == y.charAt(0);
        return sameLast && initial ? found(0.82, "the same last name and initial") : Optional.empty();
    }

    private static Optional<Likeness> place(Words a, Words b) {
        Words x = a.withoutKindOfPlace();
        Words y = b.withoutKindOfPlace();
        if (x.sorted().equals(y.sorted()) || x.letters().equals(y.letters())) {
            return found(0.92, "the same name but for the kind of place");
        }
        return misspelt(x, y);
    }

    private static Optional<Likeness> body(Words a, Words b) {
        if (isAbbreviation(a, b) || isAbbreviation(b, a)) {
            return found(0.85, "the initials of the other name");
        }
        List<String> x = a.significant().words();
        List<String> y = b.significant().words();
        if (x.stream().sorted().toList().equals(y.stream().sorted().toList())) {
            return found(0.95, "the same words but for little ones");
        }
        List<String> fewer = x.size() <= y.size() ? x : y;
        List<String> more = fewer == x ? y : x;
        return fewer.size() >= 3 && new HashSet<>(more).containsAll(fewer)
                ? found(0.82, "all words of the shorter name") : Optional.empty();
    }

    /** Of two letters all must be initials; of more, initials in a row. */
    private static boolean isAbbreviation(Words brief, Words name) {
        if (brief.words().size() != 1 || name.significant().words().size() < 2) {
            return false;
        }
        String letters = brief.letters();
        return letters.length() == 2 ? name.initials().equals(letters)
                : letters.length() > 2 && letters.length() <= 8 && name.initials().contains(letters);
    }

    private static Optional<Likeness> misspelt(Words a, Words b) {
        String x = a.letters();
        String y = b.letters();
        int shorter = Math.min(x.length(), y.length());
        int distance = Spelling.distance(x, y);
        boolean digits = !x.replaceAll("[^0-9]", "").equals(y.replaceAll("[^0-9]", ""));
        boolean near = distance == 1 && shorter >= SHORTEST_MISSPELLING || distance == 2 && shorter >= TWO_LETTERS;
        return near && !digits ? found(0.9 - 0.04 * distance, distance == 1 ? "one letter apart" : "two letters apart")
                : Optional.empty();
    }

    private static Optional<Likeness> found(double score, String because) {
        return Optional.of(new Likeness(score, because));
    }

}
