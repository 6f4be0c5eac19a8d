package dev.baton.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A jar as a process of its own, on a free port unless told otherwise. */
final class Service implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Baton is ready.*http://localhost:(\\d+)/graphql");

    private final Process process;

    private final StringBuffer output = new StringBuffer();

    private Service(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::collect);
    }

    static Service start(Jar jar, Path workingDirectory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.file().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile())
            .redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", "0");
        return new Service(builder.start());
    }

    private void collect() {
        try (InputStream stream = this.process.getInputStream()) {
            byte[] buffer = new byte[4096];
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                this.output.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        }
        catch (IOException ex) {
            this.output.append(ex);
        }
    }

    /** Wait until it serves, and return its port. */
    int port(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && this.process.isAlive()) {
            Matcher ready = READY.matcher(this.output);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The service is not ready; it says: " + this.output);
    }

    /** Wait until it has ended by itself, and return its exit code. */
    int exitCode(Duration patience) throws InterruptedException {
        if (!this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The service has not ended; it says: " + this.output);
        }
        return this.process.exitValue();
    }

    /** Return the lines it wrote, without the JVM's own warnings. */
    List<String> lines() {
        return this.output.toString().lines().filter(l -> !l.isBlank() && !l.startsWith("WARNING: ")).toList();
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

}
