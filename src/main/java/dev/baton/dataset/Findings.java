package dev.baton.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void error(Place place, String problem, String remedy) {
        found.add(new Finding(Severity.ERROR, place, problem, remedy));
    }

    public void warning(Place place, String problem, String remedy) {
        found.add(new Finding(Severity.WARNING, place, problem, remedy));
    }

    public void addAll(List<Finding> findings) {
        found.addAll(findings);
    }

    /** What was found, by file and line. */
    public List<Finding> sorted() {
        return found.stream()
            .distinct()
            .sorted(Comparator.comparing((Finding f) -> f.place().file()).thenComparing(f -> f.place().line()))
            .toList();
    }

}
