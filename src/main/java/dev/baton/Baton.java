package dev.baton;

import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Baton. */
@SpringBootApplication
public class Baton {

    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    /** Start the service with the given command line. */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(Baton.class, arguments);
        }
        catch (Throwable ex) {
            end();
        }
    }

    /**
     * What went wrong is reported by now; a database that hangs must not keep the
     * process.
     */
    private static void end() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(LAST_WORK);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        System.exit(1);
    }

}
