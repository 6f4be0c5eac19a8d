package dev.baton.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings. */
public final class Findings {

    /** Nobody reads more of them; and a file may have a million. */
    private static final int MOST = 10_000;

    private final List<Finding> found = new ArrayList<>();

    private long more;

    public void error(Place place, String problem, String remedy) {
        add(new Finding(Severity.ERROR, place, problem, remedy));
    }

    public void warning(Place place, String problem, String remedy) {
        add(new Finding(Severity.WARNING, place, problem, remedy));
    }

    public void addAll(List<Finding> findings) {
        findings.forEach(this::add);
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
        else if (more++ == 0) {
            found.add(new Finding(Severity.ERROR, finding.place(), "there are more findings than can be shown",
                    "mend these first"));
        }
    }

    /** What was found, by file and line. */
    public List<Finding> sorted() {
        return found.stream()
            .distinct()
            .sorted(Comparator.comparing((Finding f) -> f.place().file()).thenComparing(f -> f.place().line()))
            .toList();
    }

}
