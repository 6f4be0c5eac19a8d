package dev.baton.command;

import dev.baton.dataset.load.KeptDataset;
import dev.baton.dataset.load.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was loaded when. */
@Command(name = "versions", mixinStandardHelpOptions = true,
        description = "List the versions of the graph, the latest first: what was loaded, when, by whom and why.",
        footer = { "", "Exit codes: 0 listed, 2 wrong usage." })
final class Versions implements Callable<Integer> {

    private final Places places;

    private final Output output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How they are written: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Diff.Format format = Diff.Format.TEXT;

    Versions(Places places, Output output) {
        this.places = places;
        this.output = output;
    }

    @Override
    public Integer call() {
        List<Version> versions = places.withGraph(graph -> graph.loader().versions());
        switch (format) {
            case TEXT -> versions.forEach(version -> output.line(text(version)));
            case JSON -> output.out()
                .print(JsonText.of(Map.of("format", "baton-versions/1", "versions",
                        versions.stream().map(Versions::json).toList())));
        }
        return ExitCode.FINE;
    }

    private static String text(Version version) {
        String what = version.undoes() == null ? version.dataset() : "takes back version " + version.undoes();
        StringBuilder line = new StringBuilder(
                "%d  %s  %s  %s".formatted(version.number(), version.loadedAt(), what, version.counts()));
        if (version.note().by() != null) {
            line.append("  by ").append(version.note().by());
        }
        if (version.note().note() != null) {
            line.append(": ").append(version.note().note());
        }
        return line.toString();
    }

    private static Map<String, Object> json(Version version) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", version.number());
        shown.put("loadedAt", version.loadedAt().toString());
        shown.put("checksum", version.checksum());
        shown.put("dataset", version.dataset());
        shown.put("datasets", version.datasets().stream().map(KeptDataset::name).toList());
        shown.put("counts", version.counts());
        shown.put("loadedBy", version.note().by());
        shown.put("note", version.note().note());
        shown.put("undoes", version.undoes());
        shown.values().removeIf(Objects::isNull);
        return shown;
    }

}
