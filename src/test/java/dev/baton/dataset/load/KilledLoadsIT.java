package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

    @TempDir
    Path folder;

    @Test
    void aKilledLoadLeavesTheOldGraphOrTheNewOne() throws Exception {
        List<String> found = new ArrayList<>();
        for (int kill = 0; kill <= KILLS; kill++) {
            Process process = start(kill == 0);
            try (BufferedReader output = new BufferedReader(
                    new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                found.add(next(output, KilledLoads.FOUND));
                assertThat(found.getLast()).as("after kill " + kill + ": " + found).startsWith("version ");
                if (kill > 0) {
                    next(output, KilledLoads.END);
                    next(output, KilledLoads.BEGIN);
                    long begin = System.nanoTime();
                    assertThat(next(output, KilledLoads.END)).containsOnlyDigits();
                    long load = System.nanoTime() - begin;
                    next(output, KilledLoads.BEGIN);
                    TimeUnit.NANOSECONDS.sleep(load * (kill - 1) / Math.max(1, KILLS - 1));
                }
                else {
                    next(output, KilledLoads.BEGIN);
                    Thread.sleep(300);
                }
            }
            finally {
                process.destroyForcibly().waitFor();
            }
        }
        Process process = start(false);
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            found.add(next(output, KilledLoads.FOUND));
            assertThat(found.getLast()).as(found.toString()).startsWith("version ");
        }
        finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(boolean first) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean()
            .getInputArguments()
            .stream()
            .filter(a -> a.startsWith("--add-opens") || a.startsWith("-XX:+Ignore") || a.startsWith("--sun-misc")
                    || a.startsWith("--enable-native"))
            .forEach(command::add);
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), KilledLoads.class.getName(),
                folder.toString()));
        if (first) {
            command.add("first");
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** That of this process, each place once: a build may name one in several ways. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(place -> Path.of(place).toAbsolutePath().normalize().toString())
            .filter(place -> !Path.of(place).getFileName().toString().matches("baton.*\\.jar"))
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
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
