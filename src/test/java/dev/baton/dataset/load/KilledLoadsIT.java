package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that loads into its own store, at moments spread over a load from its
 * begin to its end; each time the next process finds the old graph or the new one, node
 * by node, and the versions that go with it. An ordinary build kills a few times;
 * {@code -Dbaton.kills=50} as often as one likes.
 */
@Timeout(1_800)
class KilledLoadsIT {

    private static final int KILLS = Integer.getInteger("baton.kills", 6);

    private static final String USE_CLASSES = "-XX:SharedArchiveFile=";

    /** In nanoseconds: while the first load of all is under way. */
    private static final long FIRST_LOAD = 300_000_000;

    @TempDir
    Path folder;

    private String classPath = "";

    /**
     * The first load of a process, with everything still to be compiled, takes longer
     * than later ones: the first process that is killed tells how long, and all others
     * are killed in theirs.
     */
    @Test
    void aKilledLoadLeavesTheOldGraphOrTheNewOne() throws Exception {
        classPath = classPath();
        prepare();
        List<String> found = new ArrayList<>();
        long load = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            Process process = start(USE_CLASSES, store());
            try (BufferedReader output = output(process)) {
                found.add(next(output, KilledLoads.FOUND));
                assertThat(found.getLast()).as("after kill " + kill + ": " + found).startsWith("version ");
                next(output, KilledLoads.BEGIN);
                long begin = System.nanoTime();
                if (kill == 1) {
                    assertThat(next(output, KilledLoads.END)).containsOnlyDigits();
                    load = System.nanoTime() - begin;
                    next(output, KilledLoads.BEGIN);
                }
                TimeUnit.NANOSECONDS.sleep(kill == 0 ? FIRST_LOAD : load * (kill - 1) / Math.max(1, KILLS - 1));
            }
            finally {
                process.destroyForcibly().waitFor();
            }
        }
        Process process = start(USE_CLASSES, store());
        try (BufferedReader output = output(process)) {
            found.add(next(output, KilledLoads.FOUND));
            assertThat(found.getLast()).as(found.toString()).startsWith("version ");
        }
        finally {
            process.destroyForcibly().waitFor();
        }
    }

    /**
     * Makes constraints and indexes, and keeps the classes of that process in an archive
     * with which the others start in less than half the time.
     */
    private void prepare() throws Exception {
        Process process = start("-XX:ArchiveClassesAtExit=", store(), KilledLoads.ONLY_SCHEMA);
        try (BufferedReader output = output(process)) {
            next(output, KilledLoads.READY);
            while (output.readLine() != null) {
                // Written while the archive is.
            }
        }
        process.waitFor();
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private Process start(String archive, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean()
            .getInputArguments()
            .stream()
            .filter(a -> a.startsWith("--add-opens") || a.startsWith("-XX:+Ignore") || a.startsWith("--sun-misc")
                    || a.startsWith("--enable-native"))
            .forEach(command::add);
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", archive + folder.resolve("classes.jsa"), "-cp",
                classPath, KilledLoads.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /**
     * That of this process, each place once: a build may name one in several ways.
     * Folders are jars there, since an archive of classes goes with jars only.
     */
    private String classPath() {
        List<String> places = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(place -> Path.of(place).toAbsolutePath().normalize().toString())
            .filter(place -> !Path.of(place).getFileName().toString().matches("baton.*\\.jar"))
            .distinct()
            .toList();
        List<String> jars = new ArrayList<>();
        for (String place : places) {
            Path jar = folder.resolve("classes-" + jars.size() + ".jar");
            if (Files.isDirectory(Path.of(place))) {
                ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "cf", jar.toString(), "-C", place, ".");
            }
            jars.add(Files.isDirectory(Path.of(place)) ? jar.toString() : place);
        }
        return String.join(File.pathSeparator, jars);
    }

    /** What stands behind the next line that begins so. */
    private static String next(BufferedReader output, String begin) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(begin)) {
                return line.substring(begin.length());
            }
            said.add(line);
        }
        throw new AssertionError("The process ended without '" + begin + "'; it said " + said);
    }

}
