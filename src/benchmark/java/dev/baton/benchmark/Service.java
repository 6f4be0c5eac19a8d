package dev.baton.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM of the benchmark, beside the one that asks and measures. */
final class Service implements AutoCloseable {

    /** What a program of ours writes before what it tells its parent. */
    static final String READY = "READY ";

    private static final Pattern TOLD = Pattern.compile("^" + READY + "(.*)$");

    private final Process process;

    private final Pattern told;

    private final StringBuffer output = new StringBuffer();

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private Service(Process process, Pattern told) {
        this.process = process;
        this.told = told;
        Thread.ofPlatform().daemon().start(this::collect);
    }

    /**
     * Start a JVM.
     * @param told what it writes once it serves; the first group is how it is reached
     * @param arguments its arguments, from its heap size to those of its program
     */
    static Service start(Pattern told, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            return new Service(new ProcessBuilder(command).redirectErrorStream(true).start(), told);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Start one of our own programs, on our class path. */
    static Service start(Class<?> program, List<String> jvm, String... arguments) {
        List<String> all = new ArrayList<>(jvm);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        all.addAll(List.of(arguments));
        return start(TOLD, all);
    }

    private void collect() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = told.matcher(line);
                if (matcher.find()) {
                    answers.add(matcher.group(1));
                }
                else {
                    output.append(line).append('\n');
                }
            }
        }
        catch (IOException ex) {
            output.append(ex);
        }
    }

    /** Wait for what it tells next. */
    String told(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end && (process.isAlive() || !answers.isEmpty())) {
                String answer = answers.poll(100, TimeUnit.MILLISECONDS);
                if (answer != null) {
                    return answer;
                }
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("A process does not answer; it says: " + output);
    }

    /** Ask it for something. */
    String ask(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return told(Duration.ofSeconds(20));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        catch (InterruptedException ex) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

}
