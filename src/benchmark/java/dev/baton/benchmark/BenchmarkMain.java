package dev.baton.benchmark;

import dev.baton.benchmark.network.NetworkSize;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the benchmark: for each scale a database with the network, Baton and the
 * hand-written server, each in a process of its own, asked from this one.
 */
public final class BenchmarkMain {

    static final String HEAP = "1g";

    private static final Pattern BATON_READY = Pattern.compile("query at http://localhost:(\\d+)");

    private BenchmarkMain() {
    }

    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.read();
        Map<Integer, List<Observed>> observed = new LinkedHashMap<>();
        Machine machine = null;
        RoundTrips roundTrips = null;
        for (int scale : settings.scales()) {
            Path folder = settings.folder().resolve("graph-" + scale).toAbsolutePath();
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Progress.say("writing the network at scale %d", scale);
            try (Database database = Database.with(folder, NetworkSize.scale(scale), settings.record(),
                    Sdl.vocabulary());
                    Service baton = baton(settings, database.uri());
                    Service handWritten = handWritten(database.uri())) {
                Progress.say("written; starting both sides");
                Side one = Side.baton(Integer.parseInt(baton.told(Duration.ofMinutes(2))));
                Side other = Side.handWritten(Integer.parseInt(handWritten.told(Duration.ofMinutes(2))));
                observed.put(scale, new ScaleRun(settings, database, one, other).observe());
                machine = machine == null ? Machine.of(database.driver()) : machine;
                if (roundTrips == null) {
                    roundTrips = RoundTrips.of(database, settings.questions(), uri -> baton(settings, uri),
                            BenchmarkMain::handWritten);
                }
            }
        }
        if (machine != null && roundTrips != null) {
            Report report = new Report(machine, settings, roundTrips, observed);
            Path file = settings.folder().resolve("report.md");
            Files.writeString(file, report.text());
            System.out.println(report.text());
            Progress.say("written to %s", file);
            require(new Goals(observed, roundTrips), settings.strict());
        }
    }

    private static void require(Goals goals, boolean strict) {
        List<String> missed = new ArrayList<>(goals.missedWork());
        if (strict) {
            missed.addAll(goals.missedRatios());
        }
        if (!missed.isEmpty()) {
            throw new IllegalStateException("Goals are missed: " + String.join("; ", missed));
        }
    }

    static Service baton(Settings settings, String database) {
        List<String> command = new ArrayList<>(heap());
        command.addAll(List.of("-jar", settings.jar().toString(), "--spring.neo4j.uri=" + database, "--baton.dataset=",
                "--server.port=0"));
        return Service.start(BATON_READY, command);
    }

    static Service handWritten(String database) {
        return Service.start(HandWrittenMain.class, heap(), database);
    }

    private static List<String> heap() {
        return List.of("-Xmx" + HEAP, "-Xms" + HEAP);
    }

}
