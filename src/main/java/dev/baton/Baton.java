package dev.baton;

import dev.baton.command.Arguments;
import dev.baton.command.Commands;
import dev.baton.config.CommandTools;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Baton: the service, or the command that the command line names. */
@SpringBootApplication
public class Baton {

    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    /** Start what the command line says. */
    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments);
        if (given.serves()) {
            serve(given.forService());
        }
        else {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            end(Commands.run(given, new CommandTools(), out, err));
        }
    }

    private static void serve(String[] settings) {
        try {
            SpringApplication.run(Baton.class, settings);
        }
        catch (Throwable ex) {
            end(1);
        }
    }

    /**
     * What went wrong is reported by now; a database that hangs must not keep the
     * process.
     */
    private static void end(int exitCode) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(LAST_WORK);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(exitCode);
        });
        System.exit(exitCode);
    }

}
