package dev.baton.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a run must show. How the database works does not depend on how busy the machine
 * is: a miss there fails the run. A missed ratio is only told, unless the run is strict.
 */
final class Goals {

    /** Baton's least throughput on any question, where the hand-written one's is 1. */
    static final double LEAST = 0.75;

    /** That on the median of the questions that are compiled. */
    static final double MEDIAN = 0.85;

    /** How much faster Baton's rows may grow than the hand-written ones. */
    private static final double GROWTH = 1.25;

    private static final double EXACT = 0.005;

    /** Each statement of Baton also reads the version of the graph. */
    private static final String VERSION_READ = "NodeByLabelScan";

    /** How a plan that looks at a whole kind begins. */
    private static final String SCAN = "Scan";

    private final Map<Integer, List<Observed>> observed;

    private final RoundTrips roundTrips;

    Goals(Map<Integer, List<Observed>> observed, RoundTrips roundTrips) {
        this.observed = observed;
        this.roundTrips = roundTrips;
    }

    /** What is missed of how the database works, a sentence each. */
    List<String> missedWork() {
        List<String> missed = new ArrayList<>();
        observed.forEach((scale, questions) -> questions.forEach(q -> work(scale, q, missed)));
        List<Integer> scales = observed.keySet().stream().sorted().toList();
        for (Observed small : observed.get(scales.getFirst())) {
            for (Observed large : observed.get(scales.getLast())) {
                if (large.question().equals(small.question())) {
                    growth(small, large, missed);
                }
            }
        }
        return missed;
    }

    private void work(int scale, Observed question, List<String> missed) {
        String where = "%s at scale %d: ".formatted(question.question().title(), scale);
        if (Math.abs(question.statements() - 1) > EXACT) {
            missed.add(where + String.format(Locale.ROOT, "%.3f statements a request", question.statements()));
        }
        if (question.counted().misses() + question.counted().replans() > 0) {
            missed.add(where + "the database planned a statement that it had planned before");
        }
        if (!roundTrips.baton().get(question.question()).equals(roundTrips.handWritten().get(question.question()))) {
            missed.add(where + "the round trips differ");
        }
        starts(question).ifPresent(start -> missed.add(where + start));
    }

    /**
     * A compiled statement starts where a person would. A fixed read looks for what a
     * person's statement for one request leaves out, so it need only not scan.
     */
    private static Optional<String> starts(Observed question) {
        List<String> baton = new ArrayList<>(question.batonWork().leaves());
        baton.remove(VERSION_READ);
        List<String> handWritten = question.handWrittenWork().leaves();
        boolean asExpected = switch (question.question().kind()) {
            case ENGINE -> new TreeSet<>(baton).equals(new TreeSet<>(handWritten));
            case RESEARCH -> baton.stream().noneMatch(leaf -> leaf.contains(SCAN) && !handWritten.contains(leaf));
        };
        return asExpected ? Optional.empty()
                : Optional.of("Baton starts at " + baton + ", hand-written at " + handWritten);
    }

    private static void growth(Observed small, Observed large, List<String> missed) {
        String where = small.question().title() + ", growing: ";
        double rows = large.batonWork().rows() / small.batonWork().rows();
        double handWritten = large.handWrittenWork().rows() / small.handWrittenWork().rows();
        if (rows > handWritten * GROWTH) {
            missed.add(where + String.format(Locale.ROOT, "rows × %.2f, hand-written × %.2f", rows, handWritten));
        }
        if (!large.batonWork().leaves().equals(small.batonWork().leaves())) {
            missed.add(where + "the plan starts elsewhere");
        }
    }

    /** What is missed of the throughput at 16 connections, a sentence each. */
    List<String> missedRatios() {
        List<String> missed = new ArrayList<>();
        observed.forEach((scale, questions) -> {
            for (Observed question : questions) {
                double ratio = question.at(16).throughput();
                if (ratio < LEAST) {
                    missed.add(String.format(Locale.ROOT, "%s at scale %d: throughput %.2f of hand-written, goal %.2f",
                            question.question().title(), scale, ratio, LEAST));
                }
            }
            double median = median(questions);
            if (median < MEDIAN) {
                missed.add(String.format(Locale.ROOT, "the median question at scale %d: %.2f, goal %.2f", scale, median,
                        MEDIAN));
            }
        });
        return missed;
    }

    private static double median(List<Observed> questions) {
        List<Double> ratios = questions.stream()
            .filter(q -> q.question().kind() == Question.Kind.ENGINE)
            .map(q -> q.at(16).throughput())
            .sorted()
            .toList();
        // A run may be of some questions only, and of none of these.
        return ratios.isEmpty() ? MEDIAN : ratios.get(ratios.size() / 2);
    }

}
