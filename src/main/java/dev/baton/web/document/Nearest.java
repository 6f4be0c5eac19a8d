package dev.baton.web.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {
    }

    /**
     * The name that differs least from what was written, if it differs by a third of its
     * letters or less.
     */
    static Optional<String> to(String written, List<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        record Near(String name, int distance) {
        }
        return names.stream()
            .map(name -> new Near(name, distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
            .filter(near -> near.distance() <= Math.max(1, near.name().length() / 3))
            .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
            .map(Near::name);
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

}
