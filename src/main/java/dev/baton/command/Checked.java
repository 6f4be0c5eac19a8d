package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Finding;
import java.util.List;

/**
 * What came of a check.
 *
 * @param folder the dataset's folder as it was given
 * @param dataset what was read
 * @param findings all that was found, by file and line
 */
record Checked(String folder, Dataset dataset, List<Finding> findings) {

    int errors() {
        return (int) findings.stream().filter(Finding::isError).count();
    }

    int warnings() {
        return findings.size() - errors();
    }

    /** How much was found, in words. */
    String summary() {
        return "%s and %s in %s of %s".formatted(count(errors(), "error"), count(warnings(), "warning"),
                count(dataset.files().size(), "file"), folder);
    }

    private static String count(int number, String what) {
        return "%s %s%s".formatted(number == 0 ? "no" : number, what, number == 1 ? "" : "s");
    }

}
