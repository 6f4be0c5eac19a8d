package dev.baton.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run found, as Markdown. */
final class Report {

    private final Machine machine;

    private final Settings settings;

    private final RoundTrips roundTrips;

    private final Map<Integer, List<Observed>> observed;

    private final StringBuilder text = new StringBuilder();

    Report(Machine machine, Settings settings, RoundTrips roundTrips, Map<Integer, List<Observed>> observed) {
        this.machine = machine;
        this.settings = settings;
        this.roundTrips = roundTrips;
        this.observed = observed;
    }

    String text() {
        text.setLength(0);
        line("%s, %d processors (%s), Java %s, Neo4j %s. Heaps: database %s and %s MB of page cache, Baton and"
                + " hand-written %s each. %d rounds of %.1f s for each side. Load of the machine at the end of the"
                + " first scale: %.1f.", machine.date(), machine.processors(), machine.processor(), machine.java(),
                machine.neo4j(), Database.HEAP, Database.PAGE_CACHE, BenchmarkMain.HEAP, settings.rounds(),
                settings.time().toMillis() / 1000.0, machine.load());
        observed.forEach((scale, questions) -> {
            times(scale, questions);
            work(scale, questions);
        });
        growth();
        goals(new Goals(observed, roundTrips));
        return text.toString();
    }

    private void times(int scale, List<Observed> questions) {
        line("");
        line("### Times at scale %d", scale);
        line("");
        line("| question | answer | connections | Baton p50 / p95 / p99 ms | hand-written p50 / p95 / p99 ms"
                + " | Baton /s | hand-written /s | **throughput** | rounds | p50 |");
        line("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        for (Observed each : questions) {
            for (Compared c : each.times()) {
                line("| %s | %s | %d | %s | %s | %.0f | %.0f | **%.2f** | %.2f–%.2f | %.2f × |",
                        each.question().title(), size(each.bytes()), c.connections(), percentiles(c.baton()),
                        percentiles(c.handWritten()), c.baton().throughput(), c.handWritten().throughput(),
                        c.throughput(), Collections.min(c.ratios()), Collections.max(c.ratios()), c.latency());
            }
        }
        List<Double> ratios = questions.stream().map(q -> q.at(16).throughput()).sorted().toList();
        line("");
        line("Throughput at 16 connections, hand-written = 1: least %.2f, median %.2f.", ratios.getFirst(),
                ratios.get(ratios.size() / 2));
    }

    private void work(int scale, List<Observed> questions) {
        line("");
        line("### What the database did at scale %d", scale);
        line("");
        line("| question | statements a request | round trips | plans found / made / made anew | Baton hits | hand-written hits"
                + " | Baton rows | hand-written rows | Baton starts at | hand-written starts at |");
        line("| --- | --: | --: | --: | --: | --: | --: | --: | --- | --- |");
        for (Observed each : questions) {
            line("| %s | %.3f | %s / %s | %d / %d / %d | %.0f | %.0f | %.0f | %.0f | %s | %s |",
                    each.question().title(), each.statements(), roundTrips.baton().get(each.question()),
                    roundTrips.handWritten().get(each.question()), each.counted().hits(), each.counted().misses(),
                    each.counted().replans(), each.batonWork().hits(), each.handWrittenWork().hits(),
                    each.batonWork().rows(), each.handWrittenWork().rows(), leaves(each.batonWork()),
                    leaves(each.handWrittenWork()));
        }
    }

    /** How the largest graph compares with the smallest. */
    private void growth() {
        List<Integer> scales = new ArrayList<>(observed.keySet());
        if (scales.size() < 2) {
            return;
        }
        int small = Collections.min(scales);
        int large = Collections.max(scales);
        line("");
        line("### Growth from scale %d to %d", small, large);
        line("");
        line("| question | Baton hits | hand-written hits | Baton rows | hand-written rows | Baton p50 | hand-written p50"
                + " | same leaf operators |");
        line("| --- | --: | --: | --: | --: | --: | --: | --- |");
        for (Observed before : observed.get(small)) {
            Observed after = observed.get(large)
                .stream()
                .filter(o -> o.question().equals(before.question()))
                .findFirst()
                .orElseThrow();
            line("| %s | × %.2f | × %.2f | × %.2f | × %.2f | × %.2f | × %.2f | %s |", before.question().title(),
                    after.batonWork().hits() / before.batonWork().hits(),
                    after.handWrittenWork().hits() / before.handWrittenWork().hits(),
                    after.batonWork().rows() / before.batonWork().rows(),
                    after.handWrittenWork().rows() / before.handWrittenWork().rows(),
                    after.at(1).baton().percentile(50) / before.at(1).baton().percentile(50),
                    after.at(1).handWritten().percentile(50) / before.at(1).handWritten().percentile(50),
                    after.batonWork().leaves().equals(before.batonWork().leaves()) ? "yes" : "**no**");
        }
    }

    private void goals(Goals goals) {
        line("");
        line("### Goals");
        line("");
        line("Throughput of at least %.2f on every question and %.2f on the median one; one statement and as many round"
                + " trips as hand-written; no statement planned twice; plans that start as hand-written ones do, and"
                + " grow as they do.", Goals.LEAST, Goals.MEDIAN);
        List<String> missed = new ArrayList<>(goals.missedWork());
        missed.addAll(goals.missedRatios());
        line("");
        line(missed.isEmpty() ? "All are met." : "Missed:");
        missed.forEach(m -> line("- %s", m));
    }

    private static String leaves(Work work) {
        return String.join(", ", work.leaves().stream().distinct().toList());
    }

    private static String percentiles(Measured measured) {
        return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", measured.percentile(50), measured.percentile(95),
                measured.percentile(99));
    }

    private static String size(long bytes) {
        return bytes < 1_000 ? bytes + " B" : Math.round(bytes / 1_000.0) + " kB";
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

}
